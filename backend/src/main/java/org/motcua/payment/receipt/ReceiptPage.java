package org.motcua.payment.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receipts, newest first; {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptPage(List<ReceiptView> items, @Nullable String next) {}
