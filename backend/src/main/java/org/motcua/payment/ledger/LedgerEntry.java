package org.motcua.payment.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.motcua.shared.Ids;

/**
 * Money that moved between accounts: its lines, at least two and none of nothing, sum to nothing.
 *
 * @param source of what kind and source there is one entry ever
 */
public record LedgerEntry(UUID id, Instant at, EntryKind kind, UUID source, String memo, List<Line> lines) {

    /** @param amount whole đồng: positive a debit, negative a credit */
    public record Line(Account account, long amount) {}

    public LedgerEntry {
        lines = List.copyOf(lines);
        if (lines.size() < 2 || lines.stream().anyMatch(l -> l.amount() == 0)) {
            throw new IllegalArgumentException("an entry needs two lines or more, none of nothing: " + lines);
        }
        if (lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact) != 0) {
            throw new IllegalArgumentException("an entry's lines must sum to nothing: " + lines);
        }
    }

    /** Puts an entry together; lines of one account become one, and those of nothing are left out. */
    public static final class Builder {
        private final Instant at;
        private final EntryKind kind;
        private final UUID source;
        private final String memo;
        private final Map<Account, Long> amounts = new LinkedHashMap<>();

        public Builder(EntryKind kind, UUID source, String memo, Instant at) {
            this.kind = kind;
            this.source = source;
            this.memo = memo;
            this.at = at;
        }

        public Builder debit(Account account, long amount) {
            amounts.merge(account, amount, Math::addExact);
            return this;
        }

        public Builder credit(Account account, long amount) {
            return debit(account, Math.negateExact(amount));
        }

        public LedgerEntry build() {
            List<Line> lines = new ArrayList<>();
            amounts.forEach((account, amount) -> {
                if (amount != 0) {
                    lines.add(new Line(account, amount));
                }
            });
            return new LedgerEntry(Ids.next(), at, kind, source, memo, lines);
        }
    }
}
