package org.motcua.payment.reconciliation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.motcua.shared.Reads;

/** What is still on its way to the bank, as far as our books tell, and no case yet. */
@ApplicationScoped
class OverdueQueries {
    private static final String PAYOUTS = """
            select l.merchant as whose, l.day, l.day::text as reference, l.amount from (
              select merchant, (paid_at at time zone $1)::date as day, sum(amount - fee)::bigint as amount from gateway_line
              where paid_at >= $2 group by merchant, (paid_at at time zone $1)::date) as l
            where l.amount > 0 and l.day < $3
              and not exists (select 1 from bank_transaction t where t.settled_merchant = l.merchant and t.settled_day = l.day)
              and not exists (select 1 from reconciliation_difference d where d.kind = 'MISSING_AT_BANK' and d.source = l.merchant and d.reference = l.day::text)
            order by l.day, l.merchant limit 200""";
    private static final String DEPOSITS = """
            select s.agency as whose, (s.reviewed_at at time zone $1)::date as day, 'NT' || s.deposit_number as reference, s.deposited as amount
            from payment_shift s
            where s.deposit_number is not null and s.reviewed_at >= $2 and (s.reviewed_at at time zone $1)::date < $3
              and not exists (select 1 from bank_transaction t where t.shift = s.id)
              and not exists (select 1 from reconciliation_difference d where d.kind = 'MISSING_AT_BANK' and d.reference = 'NT' || s.deposit_number)
            order by s.reviewed_at, s.id limit 200""";
    private final Reads reads;

    OverdueQueries(Reads reads) {
        this.reads = reads;
    }

    /** @param whose the merchant's key, or the agency whose shift it was */
    record Awaited(String whose, LocalDate since, String reference, long amount) {}

    /** @param from how far is looked back */
    Uni<List<Awaited>> payouts(LocalDate from, LocalDate today, ZoneId zone) {
        return find(PAYOUTS, from, today, zone);
    }

    Uni<List<Awaited>> deposits(LocalDate from, LocalDate today, ZoneId zone) {
        return find(DEPOSITS, from, today, zone);
    }

    private Uni<List<Awaited>> find(String sql, LocalDate from, LocalDate today, ZoneId zone) {
        Tuple values = Tuple.of(zone.getId(), from.atStartOfDay(zone).toOffsetDateTime(), today);
        return reads.query(sql, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(OverdueQueries::awaited)
                        .toList());
    }

    private static Awaited awaited(Row r) {
        return new Awaited(r.getString("whose"), r.getLocalDate("day"), r.getString("reference"), r.getLong("amount"));
    }
}
