package org.motcua.payment.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;

/** Lays the sums of three books side by side, agency by agency and way by way. */
final class SummaryTable {
    private final Merchants merchants;
    private final List<String> agencies;
    private final Map<String, Line> lines = new TreeMap<>();

    SummaryTable(Merchants merchants, List<String> agencies) {
        this.merchants = merchants;
        this.agencies = agencies;
    }

    private static final class Line {
        private final String agency;
        private final Settlement.Method way;
        private int orders;
        private long ordersAmount;
        private @Nullable Integer gateway;
        private @Nullable Long gatewayAmount;
        private @Nullable Long fees;
        private @Nullable Integer bank;
        private @Nullable Long bankAmount;
        private int differences;

        private Line(String agency, Settlement.Method way) {
            this.agency = agency;
            this.way = way;
            if (way == Settlement.Method.VNPAY || way == Settlement.Method.NATIONAL_PLATFORM) {
                gateway = 0;
                gatewayAmount = 0L;
                fees = 0L;
            }
            if (gateway != null || way == Settlement.Method.TRANSFER) {
                bank = 0;
                bankAmount = 0L;
            }
        }
    }

    /** @param merchant the merchant's key, the bank account, or the agency itself */
    void ours(String merchant, Settlement.Method way, int pieces, long total) {
        Line line = line(agencyOf(merchant), way);
        line.orders += pieces;
        line.ordersAmount += total;
    }

    /** @param kept what of the total the gateway keeps back */
    void gateway(String merchant, int pieces, long total, long kept) {
        merchants.byKey(merchant).ifPresent(m -> {
            Line line = line(m.agency(), m.way().method());
            line.gateway = pieces + (line.gateway == null ? 0 : line.gateway);
            line.gatewayAmount = total + (line.gatewayAmount == null ? 0 : line.gatewayAmount);
            line.fees = kept + (line.fees == null ? 0 : line.fees);
        });
    }

    /** @param merchant the merchant's key, or the account of transfers */
    void bank(String merchant, int pieces, long total) {
        Settlement.Method way =
                merchants.byKey(merchant).map(m -> m.way().method()).orElse(Settlement.Method.TRANSFER);
        Line line = line(agencyOf(merchant), way);
        line.bank = pieces + (line.bank == null ? 0 : line.bank);
        line.bankAmount = total + (line.bankAmount == null ? 0 : line.bankAmount);
    }

    void differences(String agency, Settlement.Method way, int pieces) {
        line(agency, way).differences += pieces;
    }

    List<ReconciliationSummary.ThreeWay> items() {
        return lines.values().stream()
                .filter(l -> agencies.contains(l.agency))
                .map(l -> new ReconciliationSummary.ThreeWay(
                        l.agency,
                        l.way,
                        l.orders,
                        l.ordersAmount,
                        l.gateway,
                        l.gatewayAmount,
                        l.fees,
                        l.bank,
                        l.bankAmount,
                        l.differences))
                .toList();
    }

    private String agencyOf(String merchant) {
        return merchants.all().stream()
                .filter(m -> m.key().equals(merchant) || m.bank().number().equals(merchant))
                .map(Merchant::agency)
                .findFirst()
                .orElse(merchant);
    }

    private Line line(String agency, Settlement.Method way) {
        return lines.computeIfAbsent(agency + " " + way, k -> new Line(agency, way));
    }
}
