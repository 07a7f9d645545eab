package org.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Decisions, those due first at the top; {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublicationDecisionPage")
public record PublicationPage(
        List<PublicationView> items, @Nullable String next) {}
