package org.motcua.payment.receipt;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.payment.Obligation;
import org.motcua.payment.ObligationRepository;
import org.motcua.payment.ObligationState;
import org.motcua.payment.desk.DeskEvent;

/** Issues receipts: one for each met obligation, with the next number of its series, in one transaction with what calls for it. */
@ApplicationScoped
public class Receipts {
    private static final String SYSTEM = "payment";
    private final ReceiptRepository receipts;
    private final ObligationRepository obligations;
    private final EventLog log;
    private final Clock clock;

    Receipts(ReceiptRepository receipts, ObligationRepository obligations, EventLog log, Clock clock) {
        this.receipts = receipts;
        this.obligations = obligations;
        this.log = log;
        this.clock = clock;
    }

    /** @param paid met obligations, which the caller's transaction has locked */
    @WithTransaction
    public Uni<List<ReceiptRef>> issue(List<Obligation> paid, EventStamp stamp) {
        return Multi.createFrom()
                .iterable(paid.stream()
                        .sorted(Comparator.comparing((Obligation o) -> o.agency)
                                .thenComparing(Receipts::form)
                                .thenComparing(o -> o.id))
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(o -> issue(o, stamp))
                .collect()
                .asList();
    }

    /** For money that came without a cashier. False when it has its receipt, or is not paid. */
    @WithTransaction
    Uni<Boolean> issueMissing(UUID obligation) {
        return obligations
                .locked(List.of(obligation))
                .chain(found -> found.isEmpty() || found.get(0).state != ObligationState.PAID
                        ? Uni.createFrom().item(false)
                        : receipts.inForce(obligation)
                                .chain(there -> there != null
                                        ? Uni.createFrom().item(false)
                                        : issue(found.get(0), system(found.get(0)))
                                                .replaceWith(true)));
    }

    /** Takes back what is in force for money that is paid back; nothing when nothing is. */
    @WithTransaction
    public Uni<Void> cancelFor(UUID obligation, String reason, EventStamp stamp) {
        return receipts.inForce(obligation).chain(r -> {
            if (r == null) {
                return Uni.createFrom().voidItem();
            }
            r.cancel(reason, stamp.actorName(), stamp.at());
            return log.append(r.id, stamp, List.of(new DeskEvent.ReceiptCancelled(reason)));
        });
    }

    /** A part of the money was paid back: what is in force gives way to one of the rest; nothing when nothing is. */
    @WithTransaction
    public Uni<Void> reduceFor(Obligation paid, String reason, EventStamp stamp) {
        return receipts.inForce(paid.id)
                .chain(old -> old == null
                        ? Uni.createFrom().voidItem()
                        : receipts.series(old.agency, year(stamp.at()), old.form)
                                .map(series -> old.reduced(paid, series, stamp.actorName(), stamp.at()))
                                .chain(next -> swap(old, next, reason, stamp)));
    }

    /** The old one first ceases to be in force: there is never more than one. */
    Uni<Void> swap(Receipt old, Receipt next, String reason, EventStamp stamp) {
        old.replaceWith(next.id, reason, stamp.actorName(), stamp.at());
        return receipts.flush()
                .chain(() -> receipts.persistAndFlush(next))
                .chain(() -> log.append(old.id, stamp, List.of(new DeskEvent.ReceiptReplaced(next.id, reason))))
                .chain(() -> log.append(next.id, stamp, List.of(issued(next))));
    }

    private Uni<ReceiptRef> issue(Obligation paid, EventStamp stamp) {
        ReceiptForm form = form(paid);
        return receipts.series(paid.agency, year(stamp.at()), form)
                .map(series -> Receipt.of(paid, series, form, stamp.actorName(), stamp.at()))
                .call(receipts::persistAndFlush)
                .call(r -> log.append(r.id, stamp, List.of(issued(r))))
                .map(Receipt::ref);
    }

    static DeskEvent issued(Receipt r) {
        return new DeskEvent.ReceiptIssued(r.symbol, r.number, r.obligation, r.amount, r.replaces);
    }

    int year(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).getYear();
    }

    private EventStamp system(Obligation o) {
        return new EventStamp(
                clock.instant().truncatedTo(ChronoUnit.MICROS), null, SYSTEM, "Hệ thống", "SYSTEM", o.agency);
    }

    private static ReceiptForm form(Obligation o) {
        return o.isDuty() ? ReceiptForm.COLLECTED_FOR_ANOTHER : ReceiptForm.FEE;
    }
}
