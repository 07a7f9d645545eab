package org.motcua.payment.reconciliation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.gateway.Merchants;
import org.motcua.shared.Cursor;
import org.motcua.shared.Reads;

/** Statements, and the sums of a day in three books. */
@ApplicationScoped
class ReconciliationQueries {
    private static final String STATEMENT = """
            select s.id, s.agency, s.account, s.file_name, s.imported_at, s.importer_name, s.transactions,
              (select count(*) from bank_transaction t where t.statement = s.id and t.state = 'MATCHED')::integer as matched
            from bank_statement s
            """;
    private static final String STATEMENTS =
            STATEMENT + "where s.agency = any ($1) and ($2::uuid is null or s.id < $2) order by s.id desc limit $3";
    private static final String ONE = STATEMENT + "where s.id = $1";
    private static final String TRANSACTIONS = """
            select id, reference, at, amount, description, state, order_number from bank_transaction where statement = $1 order by at, id""";
    private static final String OURS = """
            select source, merchant, method, count(*)::integer as pieces, sum(amount)::bigint as total
            from payment_movement where at >= $1 and at < $2 group by source, merchant, method""";
    private static final String GATEWAY = """
            select merchant, count(*)::integer as pieces, sum(amount)::bigint as total, sum(fee)::bigint as fees from gateway_line where paid_at >= $1 and paid_at < $2 group by merchant""";
    private static final String PAYOUT = """
            select settled_merchant as merchant, count(*)::integer as pieces, sum(amount)::bigint as total from bank_transaction
            where settled_merchant is not null and settled_day = $1 group by settled_merchant""";
    private static final String TRANSFERS = """
            select account as merchant, count(*)::integer as pieces, sum(amount)::bigint as total from bank_transaction
            where at >= $1 and at < $2 and amount > 0 and settled_merchant is null and shift is null and state <> 'IGNORED' group by account""";
    private static final String DIFFERENCES = """
            select agency, way, count(*)::integer as pieces from reconciliation_difference where day = $1 and state <> 'RESOLVED' group by agency, way""";
    private static final String UNALLOCATED = """
            select coalesce(-sum(l.amount), 0)::bigint from ledger_line l join ledger_account a on a.code = l.account
            where a.kind = 'UNALLOCATED' and a.agency = any ($1)""";
    private static final String PAID_AT =
            "select paid_at from gateway_line where merchant = $1 and transaction_no = $2";
    private static final String NEW = "select id from bank_transaction where state = 'NEW' order by id limit $1";
    private final Reads reads;
    private final Merchants merchants;

    ReconciliationQueries(Reads reads, Merchants merchants) {
        this.reads = reads;
        this.merchants = merchants;
    }

    Uni<StatementView.Page> statements(List<String> agencies, @Nullable String cursor, int limit) {
        Tuple values = Tuple.of(agencies.toArray(String[]::new), after(cursor), limit + 1);
        return reads.query(STATEMENTS, values).map(rows -> {
            List<StatementView> found =
                    list(rows).stream().map(ReconciliationQueries::statement).toList();
            String next = found.size() <= limit
                    ? null
                    : Cursor.encode(found.get(limit - 1).id());
            return new StatementView.Page(found.stream().limit(limit).toList(), next);
        });
    }

    Uni<Optional<StatementView>> statement(UUID id) {
        return reads.query(ONE, Tuple.of(id))
                .map(rows -> list(rows).stream().findFirst().map(ReconciliationQueries::statement));
    }

    Uni<List<StatementView.Transaction>> transactions(UUID statement) {
        return reads.query(TRANSACTIONS, Tuple.of(statement))
                .map(rows -> list(rows).stream()
                        .map(r -> new StatementView.Transaction(
                                r.getUUID("id"),
                                r.getString("reference"),
                                r.getOffsetDateTime("at").toInstant(),
                                r.getLong("amount"),
                                r.getString("description"),
                                TransactionState.valueOf(r.getString("state")),
                                r.getString("order_number")))
                        .toList());
    }

    /** Transactions that an import left behind. */
    Uni<List<UUID>> unseen(int limit) {
        return reads.query(NEW, Tuple.of(limit))
                .map(rows -> list(rows).stream().map(r -> r.getUUID(0)).toList());
    }

    Uni<ReconciliationSummary> summary(LocalDate day, List<String> agencies, ZoneId zone) {
        OffsetDateTime from = day.atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime to = day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        SummaryTable table = new SummaryTable(merchants, agencies);
        return reads.query(OURS, Tuple.of(from, to))
                .invoke(rows -> rows.forEach(r -> table.ours(
                        r.getString("merchant"),
                        Settlement.Method.valueOf(r.getString("method")),
                        r.getInteger("pieces"),
                        r.getLong("total"))))
                .chain(() -> reads.query(GATEWAY, Tuple.of(from, to)))
                .invoke(rows -> rows.forEach(r -> table.gateway(
                        r.getString("merchant"), r.getInteger("pieces"), r.getLong("total"), r.getLong("fees"))))
                .chain(() -> sums(PAYOUT, Tuple.of(day), table::bank))
                .chain(() -> sums(TRANSFERS, Tuple.of(from, to), table::bank))
                .chain(() -> rest(table, day, agencies));
    }

    private interface Sum {
        void of(String merchant, int pieces, long total);
    }

    private Uni<Void> sums(String sql, Tuple values, Sum to) {
        return reads.query(sql, values)
                .invoke(rows ->
                        rows.forEach(r -> to.of(r.getString("merchant"), r.getInteger("pieces"), r.getLong("total"))))
                .replaceWithVoid();
    }

    /** When the gateway says that a payment was made; noon of the day when it does not. */
    Uni<Instant> paidAt(String merchant, String number, Instant otherwise) {
        return reads.query(PAID_AT, Tuple.of(merchant, number))
                .map(rows -> list(rows).stream()
                        .findFirst()
                        .map(r -> r.getOffsetDateTime(0).toInstant())
                        .orElse(otherwise));
    }

    private Uni<ReconciliationSummary> rest(SummaryTable table, LocalDate day, List<String> agencies) {
        return reads.query(DIFFERENCES, Tuple.of(day))
                .invoke(rows -> rows.forEach(r -> table.differences(
                        r.getString("agency"), Settlement.Method.valueOf(r.getString("way")), r.getInteger("pieces"))))
                .chain(() -> reads.query(UNALLOCATED, Tuple.of(agencies.toArray(String[]::new))))
                .map(rows -> new ReconciliationSummary(
                        day, table.items(), rows.iterator().next().getLong(0)));
    }

    private static StatementView statement(Row r) {
        return new StatementView(
                r.getUUID("id"),
                r.getString("agency"),
                r.getString("account"),
                r.getString("file_name"),
                r.getOffsetDateTime("imported_at").toInstant(),
                r.getString("importer_name"),
                r.getInteger("transactions"),
                r.getInteger("matched"));
    }

    private static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 1);
        try {
            return key.isEmpty() ? null : UUID.fromString(key.get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
