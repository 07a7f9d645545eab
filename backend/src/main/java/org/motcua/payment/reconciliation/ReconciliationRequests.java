package org.motcua.payment.reconciliation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided at the accountant's desk. */
public final class ReconciliationRequests {
    private ReconciliationRequests() {}

    /**
     * What a transfer was for: it is booked at once.
     *
     * @param order number of an order of ours, or a dossier's code or filing reference, whose debts it pays as far as it goes
     */
    @Schema(name = "MatchTransferRequest")
    public record Match(
            @NotBlank @Size(max = 60) String order,
            @NotBlank @Size(max = 1000) String reason) {}

    /** What became of a difference; final. */
    @Schema(name = "ResolveDifferenceRequest")
    public record Resolve(
            @NotNull Resolution resolution,
            @NotBlank @Size(max = 1000) String note) {}
}
