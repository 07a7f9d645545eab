package org.motcua.payment.counter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** Loads and keeps shifts, for commands. */
@ApplicationScoped
public class ShiftRepository implements PanacheRepositoryBase<Shift, UUID> {
    private static final String NEXT_DEPOSIT = "select nextval('payment_deposit_number')";

    /** What a deposit is called at the bank: the day, and a number that is never used again. */
    Uni<String> nextDeposit(LocalDate day) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NEXT_DEPOSIT, Long.class).getSingleResult())
                .map(n ->
                        "%s%06d".formatted(DateTimeFormatter.ofPattern("yyMMdd").format(day), n));
    }

    Uni<Shift> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.SHIFT_NOT_FOUND));
    }

    /** The cashier's open one, locked: money moves in a drawer one after the other, and not while it is counted. */
    public Uni<Shift> requireOpen(String cashier) {
        return openOf(cashier).onItem().ifNull().failWith(() -> ProblemException.of(DeskProblem.NO_SHIFT));
    }

    /** Null when there is none. */
    Uni<Shift> openOf(String cashier) {
        return find("cashier = ?1 and state = ?2", cashier, ShiftState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
