package org.motcua.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of obligations; {@code next} is the cursor of the following one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationPage(
        List<ObligationView> items, @Nullable String next) {}
