package org.motcua.payment.reconciliation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.CsvTable;
import org.motcua.shared.Folding;

/** A bank statement as a table. Which column is which is told by its name; everything is taken in or nothing. Pure. */
final class BankCsv {
    private final ReconciliationConfig.Columns columns;
    private final ZoneId zone;
    private final List<FileFault> faults = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();
    private final Map<String, Integer> header = new HashMap<>();

    private BankCsv(ReconciliationConfig.Columns columns, ZoneId zone) {
        this.columns = columns;
        this.zone = zone;
    }

    /** Fails with {@link FileFault.Stop}. */
    static BankFile parse(String csv, ReconciliationConfig.Columns columns, int most, ZoneId zone) {
        return new BankCsv(columns, zone).read(table(csv, most));
    }

    static List<CsvTable.Line> table(String csv, int most) {
        try {
            List<CsvTable.Line> lines = CsvTable.rows(csv, most + 1);
            if (lines.size() > most + 1) {
                throw FileFault.stop("line " + (most + 2), "statement-long");
            }
            if (lines.size() < 2) {
                throw FileFault.stop("line 2", "csv-empty");
            }
            return lines;
        } catch (CsvTable.Unreadable e) {
            throw FileFault.stop("line " + e.line, "csv-unreadable");
        }
    }

    /** The first of the names that the table has; null when it has none. */
    static @Nullable Integer column(CsvTable.Line head, List<String> names) {
        List<String> there = head.cells().stream().map(Folding::fold).toList();
        return names.stream()
                .map(name -> there.indexOf(Folding.fold(name)))
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(null);
    }

    private BankFile read(List<CsvTable.Line> lines) {
        requireColumns(lines.get(0));
        List<BankFile.Entry> entries = new ArrayList<>();
        for (CsvTable.Line line : lines.subList(1, lines.size())) {
            entry(line, entries);
        }
        if (faults.isEmpty() && accounts.size() != 1) {
            faults.add(new FileFault("account", "statement-account"));
        }
        if (!faults.isEmpty()) {
            throw new FileFault.Stop(faults);
        }
        return new BankFile(accounts.iterator().next(), entries);
    }

    private void requireColumns(CsvTable.Line head) {
        names().forEach((name, names) -> {
            Integer at = column(head, names);
            if (at != null) {
                header.put(name, at);
            }
        });
        for (String name : List.of("reference", "bookedAt", "account", "description")) {
            if (!header.containsKey(name)) {
                faults.add(new FileFault("line 1." + name, "csv-column"));
            }
        }
        if (!header.containsKey("amount") && !header.containsKey("credit")) {
            faults.add(new FileFault("line 1.amount", "csv-column"));
        }
        if (!faults.isEmpty()) {
            throw new FileFault.Stop(faults);
        }
    }

    private Map<String, List<String>> names() {
        return Map.of(
                "reference", columns.reference(),
                "bookedAt", columns.bookedAt(),
                "amount", columns.amount(),
                "credit", columns.credit(),
                "debit", columns.debit(),
                "account", columns.account(),
                "description", columns.description());
    }

    private void entry(CsvTable.Line line, List<BankFile.Entry> entries) {
        String at = "line " + line.number() + ".";
        String reference = cell(line, "reference");
        Instant moment = MoneyText.moment(cell(line, "bookedAt"), zone);
        Long amount = amount(line);
        String description = cell(line, "description");
        fault(reference.isEmpty() || reference.length() > 100, at + "reference", "statement-reference");
        fault(!references.add(reference), at + "reference", "statement-twice");
        fault(moment == null, at + "bookedAt", "statement-moment");
        fault(amount == null || amount == 0, at + "amount", "statement-amount");
        fault(description.length() > 1000, at + "description", "csv-text");
        accounts.add(cell(line, "account").replaceAll("\\s", ""));
        if (moment != null && amount != null) {
            entries.add(new BankFile.Entry(reference, moment, amount, description));
        }
    }

    private void fault(boolean there, String where, String code) {
        if (there) {
            faults.add(new FileFault(where, code));
        }
    }

    /** One signed column, or one for each side. */
    private @Nullable Long amount(CsvTable.Line line) {
        if (header.containsKey("amount")) {
            return MoneyText.amount(cell(line, "amount"));
        }
        Long credit = side(line, "credit");
        Long debit = side(line, "debit");
        return credit == null || debit == null || credit < 0 || debit < 0 || (credit > 0 && debit > 0)
                ? null
                : credit - debit;
    }

    private @Nullable Long side(CsvTable.Line line, String column) {
        String text = cell(line, column);
        return text.isEmpty() ? Long.valueOf(0) : MoneyText.amount(text);
    }

    private String cell(CsvTable.Line line, String column) {
        Integer at = header.get(column);
        return at == null ? "" : line.cell(at);
    }
}
