package org.motcua.payment.refund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked about money to be paid back. */
public final class RefundRequests {
    private static final long MOST = 100_000_000_000L;

    private RefundRequests() {}

    /** To whom, when it cannot be paid from hand to hand. */
    @Schema(name = "RefundPayee")
    public record Payee(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 100) @Nullable String bank,
            @Size(max = 40) @Nullable String account) {}

    /**
     * Either a need that is known already or an obligation that was paid.
     *
     * @param need from the list of needs
     * @param obligation one that was paid
     * @param amount a part of it; all that is left when it is not said
     */
    @Schema(name = "RequestRefundRequest")
    public record Ask(
            @Nullable UUID need,
            @Nullable UUID obligation,
            @Min(1) @Max(MOST) @Nullable Long amount,
            @NotBlank @Size(max = 1000) String reason,
            @Valid @Nullable Payee payee) {}

    /** The second person does not agree; it may be asked for again. */
    @Schema(name = "DeclineRefundRequest")
    public record Decline(@NotBlank @Size(max = 1000) String reason) {}

    /** @param reference number of the bank's transfer; needed for one */
    @Schema(name = "PayRefundRequest")
    public record Pay(
            @NotNull RefundMethod method,
            @Size(max = 60) @Nullable String reference) {}
}
