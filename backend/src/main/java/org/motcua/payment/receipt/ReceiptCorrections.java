package org.motcua.payment.receipt;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** Receipts that are wrong: taken back when the money was, replaced by another otherwise. The number stays taken either way. */
@ApplicationScoped
public class ReceiptCorrections {
    private static final List<Role> DESK = List.of(Role.ACCOUNTANT, Role.CASHIER);
    private final ReceiptRepository receipts;
    private final Receipts issuing;
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    ReceiptCorrections(ReceiptRepository receipts, Receipts issuing, Agencies agencies, EventLog log, Clock clock) {
        this.receipts = receipts;
        this.issuing = issuing;
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<ReceiptRef> cancel(UUID id, ReceiptRequests.Cancel in, Actor by) {
        return locked(id, by)
                .chain(open -> receipts.isReturned(open.receipt().obligation)
                        .invoke(ReceiptPolicy::requireCancellable)
                        .invoke(returned -> open.receipt()
                                .cancel(
                                        in.reason(),
                                        by.displayName(),
                                        open.stamp().at()))
                        .chain(() -> log.append(id, open.stamp(), List.of(new DeskEvent.ReceiptCancelled(in.reason()))))
                        .replaceWith(() -> open.receipt().ref()));
    }

    /** @return the new one, with a number of its own */
    @WithTransaction
    public Uni<ReceiptRef> replace(UUID id, ReceiptRequests.Replace in, Actor by) {
        return locked(id, by).chain(open -> {
            Receipt old = open.receipt();
            ReceiptPolicy.requireChange(old.payerName, old.payerAddress, in.payerName(), in.payerAddress());
            if (old.state != ReceiptState.ISSUED) {
                throw ProblemException.of(DeskProblem.RECEIPT_NOT_IN_FORCE);
            }
            return receipts.series(old.agency, issuing.year(open.stamp().at()), old.form)
                    .map(series -> old.corrected(
                            in, series, by.displayName(), open.stamp().at()))
                    .call(next -> issuing.swap(old, next, in.reason(), open.stamp()))
                    .map(Receipt::ref);
        });
    }

    private record Open(Receipt receipt, EventStamp stamp) {}

    private Uni<Open> locked(UUID id, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return agencies.tree()
                .chain(tree -> receipts.requireLocked(id).map(r -> {
                    requireSeen(r, by, tree);
                    ReceiptPolicy.requireMayClose(desk(r, by, tree), r.issuedAt, now, clock.getZone());
                    return new Open(r, DeskAccess.stamp(by, DESK, r.agency, tree, now));
                }));
    }

    /** Who may not know of it is told that there is none. */
    private static void requireSeen(Receipt r, Actor by, AgencyTree tree) {
        boolean owner = by.subject().equals(r.payer);
        if (!owner && !by.holdsAny(DeskAccess.DESKS, tree.lineage(r.agency))) {
            throw ProblemException.of(DeskProblem.RECEIPT_NOT_FOUND);
        }
    }

    private static ReceiptPolicy.Desk desk(Receipt r, Actor by, AgencyTree tree) {
        List<String> lineage = tree.lineage(r.agency);
        return new ReceiptPolicy.Desk(by.holds(Role.CASHIER, lineage), by.holds(Role.ACCOUNTANT, lineage));
    }
}
