package org.motcua.payment.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.CsvTable;

/**
 * A gateway's payments of one merchant and one day: columns {@code merchant}, {@code order_number}, {@code transaction_no}, {@code amount},
 * {@code paid_at}, {@code status} ({@code 00} for paid; others are left out), and {@code fee} where the gateway keeps one back. Everything is taken in or nothing. Pure.
 */
final class GatewayCsv {
    private static final List<String> COLUMNS =
            List.of("merchant", "order_number", "transaction_no", "amount", "paid_at", "status");

    private final ZoneId zone;
    private final int[] at;
    private final @Nullable Integer feeAt;
    private final List<FileFault> faults = new ArrayList<>();
    private final List<Line> read = new ArrayList<>();
    private final Set<String> merchants = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private GatewayCsv(CsvTable.Line head, ZoneId zone) {
        this.zone = zone;
        this.at = columns(head);
        this.feeAt = BankCsv.column(head, List.of("fee"));
    }

    /** @param merchant the gateway's own name for it */
    record File(String merchant, LocalDate day, List<Line> lines) {
        long total() {
            return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
        }

        long fees() {
            return lines.stream().mapToLong(Line::fee).reduce(0, Math::addExact);
        }
    }

    /**
     * A payment that the gateway has taken.
     *
     * @param fee what of it it keeps back
     */
    record Line(String transaction, String order, long amount, long fee, Instant paidAt) {}

    /** Fails with {@link FileFault.Stop}. */
    static File parse(String csv, int most, ZoneId zone) {
        List<CsvTable.Line> lines = BankCsv.table(csv, most);
        return new GatewayCsv(lines.get(0), zone).read(lines.subList(1, lines.size()));
    }

    private File read(List<CsvTable.Line> lines) {
        for (CsvTable.Line line : lines) {
            merchants.add(line.cell(at[0]));
            if (line.cell(at[5]).equals("00")) {
                read(line);
            }
        }
        Set<LocalDate> days = new HashSet<>();
        read.forEach(l -> days.add(LocalDate.ofInstant(l.paidAt(), zone)));
        if (merchants.size() != 1 || days.size() != 1) {
            faults.add(new FileFault("file", "gateway-one-day"));
        }
        if (!faults.isEmpty()) {
            throw new FileFault.Stop(faults);
        }
        return new File(merchants.iterator().next(), days.iterator().next(), read);
    }

    private static int[] columns(CsvTable.Line head) {
        List<FileFault> missing = new ArrayList<>();
        int[] at = new int[COLUMNS.size()];
        for (int i = 0; i < at.length; i++) {
            Integer found = BankCsv.column(head, List.of(COLUMNS.get(i)));
            if (found == null) {
                missing.add(new FileFault("line 1." + COLUMNS.get(i), "csv-column"));
            } else {
                at[i] = found;
            }
        }
        if (!missing.isEmpty()) {
            throw new FileFault.Stop(missing);
        }
        return at;
    }

    private void read(CsvTable.Line line) {
        String where = "line " + line.number() + ".";
        Long amount = MoneyText.amount(line.cell(at[3]));
        Long fee = fee(line);
        Instant paidAt = MoneyText.moment(line.cell(at[4]), zone);
        String transaction = line.cell(at[2]);
        boolean named = !transaction.isEmpty() && transaction.length() <= 100 && known.add(transaction);
        boolean sum = amount != null && amount > 0;
        fault(!named, where + "transaction_no", "statement-twice");
        fault(!sum, where + "amount", "statement-amount");
        fault(sum && (fee == null || fee < 0 || fee > amount), where + "fee", "gateway-fee");
        fault(paidAt == null, where + "paid_at", "statement-moment");
        if (amount != null && fee != null && paidAt != null) {
            read.add(new Line(transaction, line.cell(at[1]), amount, fee, paidAt));
        }
    }

    private void fault(boolean there, String where, String code) {
        if (there) {
            faults.add(new FileFault(where, code));
        }
    }

    /** Nothing where there is no such column, or nothing in it. */
    private @Nullable Long fee(CsvTable.Line line) {
        String text = feeAt == null ? "" : line.cell(feeAt);
        return text.isEmpty() ? Long.valueOf(0) : MoneyText.amount(text);
    }
}
