package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps movements and what they paid. */
@ApplicationScoped
class MovementRepository {
    private static final String INSERT = """
            insert into payment_movement (id, source, merchant, external_id, payment_order, agency, account, amount, method, at, booked_at)
            values (?1, ?2, ?3, ?4, cast(nullif(?5, '') as uuid), ?6, ?7, ?8, ?9, ?10, ?11)
            on conflict on constraint payment_movement_once do nothing""";
    private static final String FIND = """
            select id, amount from payment_movement where source = ?1 and merchant = ?2 and external_id = ?3""";
    private static final String ALLOCATE =
            "insert into payment_allocation (obligation, movement, amount) values (?1, ?2, ?3)";
    private static final String ALLOCATED =
            "select obligation, amount from payment_allocation where movement = ?1 order by obligation";
    private static final String NEED = """
            insert into payment_refund_need (id, why, movement, obligation, agency, amount, at)
            values (?1, ?2, ?3, cast(nullif(?4, '') as uuid), ?5, ?6, ?7) on conflict on constraint payment_refund_need_surplus_once do nothing""";
    private static final String PAID_BY = "select movement from payment_allocation where obligation = ?1";

    private static final String NEEDED = """
            select obligation from payment_refund_need
            where obligation in (select cast(id as uuid) from unnest(string_to_array(?1, ',')) as t (id))""";

    record Known(UUID id, long amount) {}

    /** False when this money is known already: the one that was first is committed then, or this transaction waits until it is. */
    Uni<Boolean> insertOnce(UUID id, Movement m, Instant now) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(INSERT)
                        .setParameter(1, id)
                        .setParameter(2, m.source().name())
                        .setParameter(3, m.merchant())
                        .setParameter(4, m.externalId())
                        .setParameter(5, text(m.order()))
                        .setParameter(6, m.agency())
                        .setParameter(7, m.into().code())
                        .setParameter(8, m.amount())
                        .setParameter(9, m.method().name())
                        .setParameter(10, m.at().atOffset(ZoneOffset.UTC))
                        .setParameter(11, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    Uni<Known> require(Movement m) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, m.source().name())
                        .setParameter(2, m.merchant())
                        .setParameter(3, m.externalId())
                        .getSingleResult())
                .map(row -> new Known((UUID) row[0], ((Number) row[1]).longValue()));
    }

    Uni<List<Booked.Allocation>> allocations(UUID movement) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(ALLOCATED, Object[].class)
                        .setParameter(1, movement)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(r -> new Booked.Allocation((UUID) r[0], ((Number) r[1]).longValue()))
                        .toList());
    }

    Uni<Void> allocate(UUID movement, Booked.Allocation share) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(ALLOCATE)
                        .setParameter(1, share.obligation())
                        .setParameter(2, movement)
                        .setParameter(3, share.amount())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Which movement paid it; null when none did. */
    Uni<UUID> paidBy(UUID obligation) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(PAID_BY, UUID.class)
                        .setParameter(1, obligation)
                        .getSingleResultOrNull());
    }

    /** False when the same money stands there already. */
    Uni<Boolean> need(RefundNeed n) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NEED)
                        .setParameter(1, n.id())
                        .setParameter(2, n.why().name())
                        .setParameter(3, n.movement())
                        .setParameter(4, text(n.obligation()))
                        .setParameter(5, n.agency())
                        .setParameter(6, n.amount())
                        .setParameter(7, n.at().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    /** Those of them whose money may have to be paid back. */
    Uni<List<UUID>> needed(List<UUID> obligations) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NEEDED, UUID.class)
                        .setParameter(
                                1, obligations.stream().map(UUID::toString).collect(Collectors.joining(",")))
                        .getResultList());
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }
}
