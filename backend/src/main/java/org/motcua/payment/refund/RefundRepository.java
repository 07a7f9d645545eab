package org.motcua.payment.refund;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** Loads and keeps refunds, and finds what they are of. */
@ApplicationScoped
class RefundRepository implements PanacheRepositoryBase<Refund, UUID> {
    private static final String NEED = """
            select n.id, n.movement, n.obligation, n.why, n.agency, n.amount, coalesce(o.amount, n.amount), coalesce(o.dossier_code, o.filing_reference),
              coalesce(o.payer_name, p.payer_name)
            from payment_refund_need n join payment_movement m on m.id = n.movement
            left join payment_obligation o on o.id = n.obligation left join payment_order p on p.id = m.payment_order where n.id = ?1
            for no key update of n""";
    private static final String PAID_BY = "select movement from payment_allocation where obligation = ?1";
    private static final String TAKEN = """
            select cast(coalesce(sum(amount) filter (where need = ?1), 0) as bigint), cast(coalesce(sum(amount) filter (where obligation = ?2), 0) as bigint)
            from payment_refund where state <> 'DECLINED' and (need = ?1 or obligation = ?2)""";

    Uni<Refund> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.REFUND_NOT_FOUND));
    }

    /** Locked: nobody else asks for it meanwhile. Null for an unknown one. */
    Uni<RefundSubject> need(UUID id) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NEED, Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(r -> r == null
                        ? null
                        : new RefundSubject(
                                (UUID) r[0],
                                (UUID) r[1],
                                (UUID) r[2],
                                RefundReason.valueOf((String) r[3]),
                                (String) r[4],
                                ((Number) r[5]).longValue(),
                                ((Number) r[6]).longValue(),
                                (String) r[7],
                                (String) r[8]));
    }

    /** Which money paid it; null when none did. */
    Uni<UUID> paidBy(UUID obligation) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(PAID_BY, UUID.class)
                        .setParameter(1, obligation)
                        .getSingleResultOrNull());
    }

    Uni<RefundPolicy.Taken> taken(RefundSubject of) {
        UUID nothing = new UUID(0, 0);
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(TAKEN, Object[].class)
                        .setParameter(1, of.need() == null ? nothing : of.need())
                        .setParameter(2, of.obligation() == null ? nothing : of.obligation())
                        .getSingleResult())
                .map(r -> new RefundPolicy.Taken(((Number) r[0]).longValue(), ((Number) r[1]).longValue()));
    }

    Uni<List<Refund>> page(org.motcua.payment.desk.Where where, int limit) {
        return find(where.hql(), where.values()).range(0, limit).list();
    }
}
