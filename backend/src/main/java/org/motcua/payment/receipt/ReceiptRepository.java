package org.motcua.payment.receipt;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.desk.Where;
import org.motcua.shared.ProblemException;

/** Loads and keeps receipts and the numbers they take. */
@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<Receipt, UUID> {
    private static final String OPEN_SERIES = """
            insert into receipt_series (agency, year, form, symbol, last) values (?1, ?2, ?3, ?4, 0) on conflict do nothing""";
    private static final String RETURNED = """
            select count(*) from payment_obligation o where o.id = ?1
              and o.amount = (select sum(amount) from payment_refund where obligation = o.id and state in ('APPROVED', 'PAID'))""";

    Uni<Receipt> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(ReceiptRepository::unknown);
    }

    Uni<Receipt> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(ReceiptRepository::unknown);
    }

    /** Null for a token that leads nowhere. */
    Uni<Receipt> byToken(String token) {
        return find("token", token).firstResult();
    }

    /** The one in force; null when there is none. */
    Uni<Receipt> inForce(UUID obligation) {
        return find("obligation = ?1 and state = ?2", obligation, ReceiptState.ISSUED)
                .firstResult();
    }

    /** Locked until the transaction ends: whoever takes a number gives it back by failing. */
    Uni<ReceiptSeries> series(String agency, int year, ReceiptForm form) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(OPEN_SERIES)
                        .setParameter(1, agency)
                        .setParameter(2, year)
                        .setParameter(3, form.name())
                        .setParameter(4, ReceiptForm.symbol(year))
                        .executeUpdate()
                        .chain(() -> s.find(
                                ReceiptSeries.class,
                                new ReceiptSeries.Key(agency, year, form),
                                LockModeType.PESSIMISTIC_WRITE)));
    }

    /** Whether all that was paid has been paid back, or is approved to be. */
    Uni<Boolean> isReturned(UUID obligation) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(RETURNED, Long.class)
                        .setParameter(1, obligation)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** One more than the page holds, if there are more. */
    Uni<List<Receipt>> page(Where where, int limit) {
        return find(where.hql(), where.values()).range(0, limit).list();
    }

    private static ProblemException unknown() {
        return ProblemException.of(DeskProblem.RECEIPT_NOT_FOUND);
    }
}
