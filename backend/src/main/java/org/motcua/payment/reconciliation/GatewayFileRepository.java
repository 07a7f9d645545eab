package org.motcua.payment.reconciliation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.motcua.identity.api.Actor;
import org.motcua.payment.PayWay;
import org.motcua.payment.gateway.Merchant;

/** Gateways' files, and what we booked of the same payments. */
@ApplicationScoped
class GatewayFileRepository {
    private static final String KNOWN = """
            select id, agency, merchant, way, day, file_name, imported_at, rows, matched, total, fees from gateway_file where merchant = ?1 and sha256 = ?2""";
    private static final String OURS = """
            select m.external_id, o.number, m.amount from payment_movement m left join payment_order o on o.id = m.payment_order
            where m.source = ?1 and m.merchant = ?2 and (m.external_id in (select unnest(string_to_array(?3, ',')))
              or (m.at >= ?4 and m.at < ?5
                and not exists (select 1 from gateway_line l where l.merchant = m.merchant and l.transaction_no = m.external_id)))""";
    private static final String FILE = """
            insert into gateway_file (id, agency, merchant, way, day, file_name, sha256, imported_at, importer, importer_name, rows, matched, total, fees)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)""";
    private static final String LINES = """
            with line as (
              insert into gateway_line (merchant, transaction_no, file, order_number, amount, fee, paid_at)
              select ?1, l.transaction_no, ?2, l.order_number, l.amount, l.fee, l.paid_at
              from jsonb_to_recordset(cast(cast(?3 as text) as jsonb)) as l (transaction_no text, order_number text, amount bigint, fee bigint, paid_at timestamptz)
              on conflict on constraint gateway_line_pk do nothing returning fee)
            select cast(coalesce(sum(fee), 0) as bigint) from line""";
    private static final String NET = """
            select cast(sum(amount - fee) as bigint) from gateway_line where merchant = ?1 and paid_at >= ?2 and paid_at < ?3""";
    private static final String CAME = """
            select id, reference, cast(sum(amount) over () as bigint) from bank_transaction where settled_merchant = ?1 and settled_day = ?2
            order by at desc, id desc limit 1""";

    /**
     * What the bank was passed on for a day.
     *
     * @param transaction the last of it
     */
    record Came(UUID transaction, String reference, long amount) {}

    /** Null when this file was never imported. */
    Uni<GatewayFileView> known(String merchant, String sha256) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(KNOWN, Object[].class)
                        .setParameter(1, merchant)
                        .setParameter(2, sha256)
                        .getSingleResultOrNull())
                .map(r -> r == null ? null : view(r));
    }

    /** Those that the file names, and all others of its day that no file has named. */
    Uni<List<ThreeWayMatch.Payment>> ours(Merchant m, GatewayCsv.File file, ZoneId zone) {
        String numbers = file.lines().stream().map(GatewayCsv.Line::transaction).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(OURS, Object[].class)
                        .setParameter(1, m.way().name())
                        .setParameter(2, m.key())
                        .setParameter(3, numbers)
                        .setParameter(4, start(file.day(), zone))
                        .setParameter(5, start(file.day().plusDays(1), zone))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(r -> new ThreeWayMatch.Payment(
                                (String) r[0], Objects.toString(r[1], ""), ((Number) r[2]).longValue()))
                        .toList());
    }

    /** @return what the gateway keeps back of the payments that no file has named before */
    Uni<Long> keep(GatewayFileView f, String sha256, Actor by, List<GatewayCsv.Line> lines) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(FILE)
                        .setParameter(1, f.id())
                        .setParameter(2, f.agency())
                        .setParameter(3, f.merchant())
                        .setParameter(4, f.way().name())
                        .setParameter(5, f.day())
                        .setParameter(6, f.fileName())
                        .setParameter(7, sha256)
                        .setParameter(8, f.importedAt().atOffset(ZoneOffset.UTC))
                        .setParameter(9, by.subject())
                        .setParameter(10, by.displayName())
                        .setParameter(11, f.rows())
                        .setParameter(12, f.matched())
                        .setParameter(13, f.total())
                        .setParameter(14, f.fees())
                        .executeUpdate()
                        .chain(() -> s.createNativeQuery(LINES, Long.class)
                                .setParameter(1, f.merchant())
                                .setParameter(2, f.id())
                                .setParameter(3, json(lines))
                                .getSingleResult()));
    }

    /** What the gateway is to pass on for a day: taken less kept back; null when it has not said so. */
    Uni<Long> net(String merchant, LocalDate day, ZoneId zone) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NET, Long.class)
                        .setParameter(1, merchant)
                        .setParameter(2, start(day, zone))
                        .setParameter(3, start(day.plusDays(1), zone))
                        .getSingleResultOrNull());
    }

    /** Null while nothing has come. */
    Uni<Came> cameFor(String merchant, LocalDate day) {
        return Panache.getSession()
                .chain(s -> s.flush()
                        .chain(() -> s.createNativeQuery(CAME, Object[].class)
                                .setParameter(1, merchant)
                                .setParameter(2, day)
                                .getSingleResultOrNull()))
                .map(r -> r == null ? null : new Came((UUID) r[0], (String) r[1], ((Number) r[2]).longValue()));
    }

    private static GatewayFileView view(Object[] r) {
        return new GatewayFileView(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                PayWay.valueOf((String) r[3]),
                r[4] instanceof LocalDate d ? d : ((java.sql.Date) r[4]).toLocalDate(),
                (String) r[5],
                r[6] instanceof OffsetDateTime t ? t.toInstant() : (Instant) r[6],
                ((Number) r[7]).intValue(),
                ((Number) r[8]).intValue(),
                ((Number) r[9]).longValue(),
                ((Number) r[10]).longValue());
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static String json(List<GatewayCsv.Line> lines) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (GatewayCsv.Line l : lines) {
            rows.addObject()
                    .put("transaction_no", l.transaction())
                    .put("order_number", l.order())
                    .put("amount", l.amount())
                    .put("fee", l.fee())
                    .put("paid_at", l.paidAt().toString());
        }
        return rows.toString();
    }
}
