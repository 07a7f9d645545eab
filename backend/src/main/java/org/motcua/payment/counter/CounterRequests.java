package org.motcua.payment.counter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked for at the counter. */
public final class CounterRequests {
    private static final long MOST = 100_000_000_000L;

    private CounterRequests() {}

    /** @param openingFloat change that lies in the drawer at the beginning */
    @Schema(name = "OpenShiftRequest")
    public record OpenShift(
            @NotBlank @Size(max = 40) String agency,
            @NotNull @Min(0) @Max(MOST) Long openingFloat) {}

    /** @param note why it differs; needed when it does */
    @Schema(name = "CloseShiftRequest")
    public record CloseShift(
            @NotNull @Size(max = 20) List<@Valid @NotNull CashCount> counted,
            @Size(max = 1000) @Nullable String note) {}

    /** A second person has counted too, and the takings are on their way to the bank. */
    @Schema(name = "ReviewShiftRequest")
    public record ReviewShift(@Size(max = 1000) @Nullable String note) {}

    /** How money is taken at the counter. */
    @Schema(name = "CounterMethod")
    public enum Method {
        CASH,
        CARD
    }

    /**
     * @param tendered what was handed over in cash; the change is reckoned from it
     * @param cardReference number of the terminal's slip; needed for a card
     */
    @Schema(name = "CounterPaymentRequest")
    public record CollectAtCounter(
            @NotEmpty @Size(max = 50) List<@NotNull UUID> obligations,
            @NotNull Method method,
            @Min(0) @Max(MOST) @Nullable Long tendered,
            @Size(max = 60) @Nullable String cardReference) {}

    /** @param tendered what was handed over in cash */
    @Schema(name = "PostalPaymentRequest")
    public record CollectByPost(
            @NotEmpty @Size(max = 50) List<@NotNull UUID> obligations,
            @Min(0) @Max(MOST) @Nullable Long tendered) {}

    /** @param amount all that the agent holds for the agency */
    @Schema(name = "PostalHandoverRequest")
    public record HandOver(
            @NotBlank @Size(max = 40) String agency,
            @NotNull @Min(1) @Max(MOST) Long amount) {}

    /**
     * What the cashier counted; when it is not what was announced, the hand-over is refused and the agent holds the money still.
     */
    @Schema(name = "PostalHandoverDecisionRequest")
    public record DecideHandover(
            @NotNull @Min(0) @Max(MOST) Long counted,
            @Size(max = 1000) @Nullable String note) {}
}
