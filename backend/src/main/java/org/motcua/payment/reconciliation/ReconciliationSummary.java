package org.motcua.payment.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Settlement;

/**
 * The three books of a day, side by side.
 *
 * @param unallocated what lies with us and pays nothing, all days together
 */
@Schema(name = "ReconciliationSummary")
public record ReconciliationSummary(LocalDate day, List<ThreeWay> items, long unallocated) {

    /**
     * One agency's takings in one way: ours, the gateway's, the bank's. The gateway's are absent where there is no gateway; the bank's are 0
     * until its statement is imported.
     *
     * @param agency whose merchant, account or counter it is
     * @param fees what the gateway keeps back of its amount: that much less comes to the bank
     * @param differences how many of the day are not resolved
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ThreeWay")
    public record ThreeWay(
            String agency,
            Settlement.Method way,
            int orders,
            long ordersAmount,
            @Nullable Integer gateway,
            @Nullable Long gatewayAmount,
            @Nullable Long fees,
            @Nullable Integer bank,
            @Nullable Long bankAmount,
            int differences) {}
}
