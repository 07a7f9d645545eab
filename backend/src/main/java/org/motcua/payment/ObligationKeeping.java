package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.Due;
import org.motcua.event.EventLog;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.Ids;

/** Raises and cancels the obligations of one dossier at a time, with their entries in the books. */
@ApplicationScoped
public class ObligationKeeping {
    /** One at a time for each dossier, across all instances, from before its dues are read. */
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 17)) as text)";

    private final DossierDues dues;
    private final ObligationRepository obligations;
    private final MovementRepository movements;
    private final Ledger ledger;
    private final EventLog log;
    private final Clock clock;

    ObligationKeeping(
            DossierDues dues,
            ObligationRepository obligations,
            MovementRepository movements,
            Ledger ledger,
            EventLog log,
            Clock clock) {
        this.dues = dues;
        this.obligations = obligations;
        this.movements = movements;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /** A dossier's obligations as they are to become. */
    private record Work(ObligationPolicy.Plan plan, DossierDues.Party party, List<Obligation> kept, Instant now) {
        Obligation kept(UUID id) {
            return kept.stream().filter(o -> o.id.equals(id)).findFirst().orElseThrow();
        }
    }

    @WithTransaction
    public Uni<Void> follow(UUID dossier) {
        return lock(dossier)
                .chain(() -> dues.of(dossier))
                .chain(owed -> dues.party(dossier)
                        .chain(party -> kept(dossier)
                                .chain(kept -> party.map(p ->
                                                follow(new Work(plan(owed, p, kept), p, obligationsOf(kept), now())))
                                        .orElseGet(() -> Uni.createFrom().voidItem()))));
    }

    /** Nobody else keeps this dossier's obligations until the caller's transaction ends. */
    Uni<Void> lock(UUID dossier) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(LOCK, String.class)
                        .setParameter(1, dossier.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    private record Kept(Obligation obligation, boolean refundNeeded) {}

    private Uni<List<Kept>> kept(UUID dossier) {
        return obligations
                .lockedOf(dossier)
                .chain(all -> movements
                        .needed(all.stream().map(o -> o.id).toList())
                        .map(needed -> all.stream()
                                .map(o -> new Kept(o, needed.contains(o.id)))
                                .toList()));
    }

    private static ObligationPolicy.Plan plan(List<Due> owed, DossierDues.Party party, List<Kept> kept) {
        return ObligationPolicy.plan(
                owed,
                party,
                kept.stream()
                        .map(k -> new ObligationPolicy.Known(
                                k.obligation().id, k.obligation().state, k.obligation().dossierCode, k.refundNeeded()))
                        .toList());
    }

    private static List<Obligation> obligationsOf(List<Kept> kept) {
        return kept.stream().map(Kept::obligation).toList();
    }

    private Uni<Void> follow(Work w) {
        if (w.plan().rename()) {
            w.kept().forEach(o -> o.name(w.party()));
        }
        return each(w.plan().raise(), due -> raise(new Obligation(due, w.party(), w.now())))
                .chain(() -> each(w.plan().cancel(), id -> cancel(w.kept(id), w)))
                .chain(() -> each(w.plan().needs(), need -> need(w.kept(need.obligation()), need.why(), w.now())))
                .chain(() -> Panache.getSession().chain(s -> s.flush()));
    }

    /** In the caller's transaction. */
    Uni<Void> raise(Obligation o) {
        return obligations
                .persistAndFlush(o)
                .chain(() -> ledger.post(Postings.raised(o.id, o.agency, o.isDuty(), o.amount, o.reason, o.raisedAt)))
                .chain(() ->
                        tell(o, o.raisedAt, new PaymentEvent.ObligationRaised(o.dossier, o.kind, o.gate, o.amount)));
    }

    private Uni<Void> cancel(Obligation o, Work w) {
        o.cancel(w.now());
        return ledger.post(Postings.cancelled(o.id, o.agency, o.isDuty(), o.amount, o.reason, w.now()))
                .chain(() -> tell(
                        o,
                        w.now(),
                        new PaymentEvent.ObligationCancelled(
                                o.dossier, w.party().state().name())));
    }

    private Uni<Void> need(Obligation o, RefundWhy why, Instant now) {
        return movements.paidBy(o.id).chain(movement -> {
            RefundNeed need = new RefundNeed(Ids.next(), why, movement, o.id, o.agency, o.kept(), now);
            return movements
                    .need(need)
                    .chain(first -> first
                            ? tell(o, now, new PaymentEvent.RefundNeeded(need.id(), movement, why, need.amount()))
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> tell(Obligation o, Instant at, PaymentEvent happened) {
        return log.append(o.id, PaymentStamps.system(o.agency, at), List.of(happened));
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
