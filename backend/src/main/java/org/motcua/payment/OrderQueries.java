package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.receipt.ReceiptForm;
import org.motcua.shared.Reads;

/** Orders as they stand, without a lock. */
@ApplicationScoped
class OrderQueries {
    private static final String ORDER = """
            select p.id, p.number, p.agency, p.payer, p.way, p.merchant, p.amount, p.state, p.created_at, p.expires_at, p.redirect_url, p.paid_at,
              o.id, o.dossier, o.reason, o.state, i.amount, o.procedure_version, o.agency, o.payer_name, coalesce(o.dossier_code, o.filing_reference, ''),
              r.id, r.number
            from payment_order p join payment_order_item i on i.payment_order = p.id join payment_obligation o on o.id = i.obligation
            left join receipt r on r.obligation = o.id and r.state = 'ISSUED'
            where p.id = $1 order by o.id""";
    private static final String BY_NUMBER = """
            select p.id, p.agency, p.amount, p.state, exists (select 1 from payment_movement m
              where m.source = p.way and m.merchant = p.merchant and m.external_id = $3)
            from payment_order p where p.number = $1 and p.merchant = $2""";
    private static final String DOSSIERS = "select id, dossier from payment_obligation where id = any($1)";
    private final Reads reads;

    OrderQueries(Reads reads) {
        this.reads = reads;
    }

    /** An order with its items. */
    record Order(
            UUID id,
            String number,
            String agency,
            String payer,
            PayWay way,
            String merchant,
            long amount,
            OrderState state,
            Instant createdAt,
            Instant expiresAt,
            @Nullable String redirectUrl,
            @Nullable Instant paidAt,
            List<Item> items) {}

    record Item(
            UUID obligation,
            UUID dossier,
            String reason,
            ObligationState state,
            long amount,
            UUID procedureVersion,
            String agency,
            String payerName,
            String dossierCode,
            ObligationView.@Nullable ReceiptRef receipt) {}

    /**
     * What a gateway's news is compared with.
     *
     * @param booked whether the payment that it tells of is in the books
     */
    record Told(UUID id, String agency, long amount, OrderState state, boolean booked) {}

    Uni<Optional<Order>> find(UUID id) {
        return reads.query(ORDER, Tuple.of(id)).map(rows -> {
            List<Row> all = list(rows);
            return all.isEmpty() ? Optional.empty() : Optional.of(order(all));
        });
    }

    /** By the number that this merchant's gateway knows it by. */
    Uni<Optional<Told>> told(String number, String merchant, String externalId) {
        return reads.query(BY_NUMBER, Tuple.of(number, merchant, externalId))
                .map(rows -> list(rows).stream()
                        .map(r -> new Told(
                                r.getUUID(0),
                                r.getString(1),
                                r.getLong(2),
                                OrderState.valueOf(r.getString(3)),
                                r.getBoolean(4)))
                        .findFirst());
    }

    /** The dossiers of these obligations, each once; empty when one of them is unknown. */
    Uni<List<UUID>> dossiers(Collection<UUID> obligations) {
        UUID[] wanted = obligations.stream().distinct().toArray(UUID[]::new);
        return reads.query(DOSSIERS, Tuple.of(wanted))
                .map(rows -> rows.size() < wanted.length
                        ? List.of()
                        : list(rows).stream().map(r -> r.getUUID(1)).distinct().toList());
    }

    private static Order order(List<Row> rows) {
        Row r = rows.get(0);
        return new Order(
                r.getUUID(0),
                r.getString(1),
                r.getString(2),
                r.getString(3),
                PayWay.valueOf(r.getString(4)),
                r.getString(5),
                r.getLong(6),
                OrderState.valueOf(r.getString(7)),
                r.getOffsetDateTime(8).toInstant(),
                r.getOffsetDateTime(9).toInstant(),
                r.getString(10),
                instant(r.getOffsetDateTime(11)),
                rows.stream().map(OrderQueries::item).toList());
    }

    private static Item item(Row r) {
        return new Item(
                r.getUUID(12),
                r.getUUID(13),
                r.getString(14),
                ObligationState.valueOf(r.getString(15)),
                r.getLong(16),
                r.getUUID(17),
                r.getString(18),
                r.getString(19),
                r.getString(20),
                r.getUUID(21) == null
                        ? null
                        : new ObligationView.ReceiptRef(r.getUUID(21), ReceiptForm.number(r.getLong(22))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
