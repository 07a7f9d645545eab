package org.motcua.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.receipt.ReceiptForm;
import org.motcua.shared.Cursor;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.Reads;

/** Obligations as people see them: one indexed query a list. */
@ApplicationScoped
class ObligationQueries {
    private static final String KNOWN = """
            select o.id, o.state, o.dossier_code, exists (select 1 from payment_refund_need n where n.obligation = o.id)
            from payment_obligation o where o.dossier = $1""";
    private static final String COLUMNS = """
            select o.id, o.dossier, o.filing_reference, o.dossier_code, o.procedure_version, o.kind, o.gate, o.state, o.amount,
              o.lines::text, o.reason, o.document::text, o.agency, o.required_at, o.met_at, o.method,
              (select p.id from payment_order_item i join payment_order p on p.id = i.payment_order
               where i.obligation = o.id and p.state = 'OPEN' and p.expires_at > $1 and p.payer = $2 order by p.created_at desc limit 1),
              r.id, r.number, nullif(o.refunded, 0)
            from payment_obligation o left join receipt r on r.obligation = o.id and r.state = 'ISSUED'
            """;
    private static final String OF_DOSSIER = COLUMNS + "where o.dossier = $3 order by o.required_at, o.id";
    private static final String MINE = COLUMNS + """
            where o.payer = $2
              and ($3::boolean is null or (o.state <> 'OWED') > $3 or ((o.state <> 'OWED') = $3 and (o.required_at, o.id) < ($4, $5)))
            order by (o.state <> 'OWED'), o.required_at desc, o.id desc limit $6""";
    private final Reads reads;
    private final Procedures procedures;
    private final Agencies agencies;

    ObligationQueries(Reads reads, Procedures procedures, Agencies agencies) {
        this.reads = reads;
        this.procedures = procedures;
        this.agencies = agencies;
    }

    Uni<List<ObligationPolicy.Known>> known(UUID dossier) {
        return reads.query(KNOWN, Tuple.of(dossier))
                .map(rows -> list(rows).stream()
                        .map(r -> new ObligationPolicy.Known(
                                r.getUUID(0), ObligationState.valueOf(r.getString(1)), r.getString(2), r.getBoolean(3)))
                        .toList());
    }

    /** All of a dossier, oldest first. */
    Uni<List<ObligationView>> of(UUID dossier, String caller, Instant now) {
        return reads.query(OF_DOSSIER, Tuple.of(at(now), caller, dossier)).chain(rows -> views(list(rows)));
    }

    /** Unpaid first, newest first. */
    Uni<ObligationPage> mine(String payer, @Nullable String cursor, int limit, Instant now) {
        Keys after = Keys.parse(cursor);
        Tuple values = Tuple.of(at(now), payer, after.closed(), after.at(), after.id(), limit + 1);
        return reads.query(MINE, values)
                .chain(rows -> views(list(rows)))
                .map(all -> new ObligationPage(
                        all.stream().limit(limit).toList(), all.size() <= limit ? null : Keys.of(all.get(limit - 1))));
    }

    private Uni<List<ObligationView>> views(List<Row> rows) {
        return agencies.tree()
                .chain(tree -> procedures
                        .versions(
                                rows.stream().map(r -> r.getUUID(4)).distinct().toList())
                        .map(known ->
                                rows.stream().map(r -> view(r, known, tree)).toList()));
    }

    /** Columns by their place in {@link #COLUMNS}. */
    private static ObligationView view(Row r, Map<UUID, Procedure> known, AgencyTree tree) {
        return new ObligationView(
                r.getUUID(0),
                r.getUUID(1),
                r.getString(2),
                r.getString(3),
                known.get(r.getUUID(4)).name(),
                Due.Kind.valueOf(r.getString(5)),
                Due.Gate.valueOf(r.getString(6)),
                ObligationState.valueOf(r.getString(7)),
                r.getLong(8),
                r.getLong(19),
                read(r.getString(9), Obligation.Lines.class).items(),
                r.getString(10),
                r.getString(11) == null ? null : read(r.getString(11), Due.DutyNotice.class),
                r.getString(12),
                tree.name(r.getString(12)),
                r.getOffsetDateTime(13).toInstant(),
                r.getOffsetDateTime(14) == null ? null : r.getOffsetDateTime(14).toInstant(),
                r.getString(15) == null ? null : Settlement.Method.valueOf(r.getString(15)),
                receipt(r),
                r.getUUID(16));
    }

    private static ObligationView.@Nullable ReceiptRef receipt(Row r) {
        return r.getUUID(17) == null
                ? null
                : new ObligationView.ReceiptRef(r.getUUID(17), ReceiptForm.number(r.getLong(18)));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JsonColumns.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an obligation's JSON is none", e);
        }
    }

    private static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** The sort key of the page before. */
    private record Keys(
            @Nullable Boolean closed,
            @Nullable OffsetDateTime at,
            @Nullable UUID id) {
        static Keys parse(@Nullable String cursor) {
            List<String> key = Cursor.decode(cursor, 3);
            try {
                return key.isEmpty()
                        ? new Keys(null, null, null)
                        : new Keys(
                                Boolean.valueOf(key.get(0)),
                                Instant.parse(key.get(1)).atOffset(ZoneOffset.UTC),
                                UUID.fromString(key.get(2)));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw Cursor.invalid();
            }
        }

        static String of(ObligationView last) {
            return Cursor.encode(last.state() != ObligationState.OWED, last.requiredAt(), last.id());
        }
    }
}
