package org.motcua.payment.counter;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.desk.Where;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.ProblemException;

/** Cash that postal agents hold, and bring to a cashier's drawer. */
@ApplicationScoped
public class PostalCashes {
    private static final List<Role> BOTH = List.of(Role.CASHIER, Role.POSTAL_AGENT);
    private static final List<Role> READERS = List.of(Role.CASHIER, Role.ACCOUNTANT, Role.INSPECTOR);
    private final HandoverRepository handovers;
    private final ShiftRepository shifts;
    private final Agencies agencies;
    private final Ledger ledger;
    private final EventLog log;
    private final Clock clock;

    PostalCashes(
            HandoverRepository handovers,
            ShiftRepository shifts,
            Agencies agencies,
            Ledger ledger,
            EventLog log,
            Clock clock) {
        this.handovers = handovers;
        this.shifts = shifts;
        this.agencies = agencies;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /** What a list is asked for. */
    public record Asked(
            @Nullable String agency,
            @Nullable HandoverState state,
            @Nullable String cursor,
            int limit) {}

    /** What an agent holds for an agency, as the books know it. */
    static Account account(String agency, String agent) {
        return Account.of(AccountKind.POSTAL, agency, agent);
    }

    @WithSession
    public Uni<PostalCash> held(Actor by) {
        DeskAccess.requireAnywhere(by, List.of(Role.POSTAL_AGENT));
        return handovers.held(by.subject()).map(PostalCash::new);
    }

    /** Everything that the agent holds for the agency; a cashier counts it. */
    @WithTransaction
    public Uni<HandoverPage.HandoverView> announce(CounterRequests.HandOver in, Actor by) {
        return agencies.tree().chain(tree -> {
            DeskAccess.require(by, Role.POSTAL_AGENT, in.agency(), tree);
            return handovers
                    .held(by.subject())
                    .invoke(all -> requireHeld(all, in))
                    .map(all -> new Handover(in.agency(), by, in.amount(), now()))
                    .call(handovers::persistAndFlush)
                    .call(h -> tell(h, new DeskEvent.HandoverAnnounced(h.amount), by, tree))
                    .map(HandoverPage.HandoverView::of);
        });
    }

    private static void requireHeld(List<PostalCash.Held> all, CounterRequests.HandOver in) {
        boolean right = all.stream()
                .anyMatch(h -> h.agency().equals(in.agency()) && h.amount() == in.amount() && !h.announced());
        if (!right) {
            throw ProblemException.of(DeskProblem.NOTHING_HELD);
        }
    }

    /** Into the drawer of the cashier's open shift, if it is what was announced to the đồng. */
    @WithTransaction
    public Uni<HandoverPage.HandoverView> decide(UUID id, CounterRequests.DecideHandover in, Actor by) {
        DeskAccess.requireAnywhere(by, List.of(Role.CASHIER));
        return agencies.tree()
                .chain(tree -> shifts.requireOpen(by.subject())
                        .chain(shift -> handovers.requireLocked(id).chain(h -> {
                            DeskAccess.require(by, Role.CASHIER, h.agency, tree);
                            boolean confirmed = h.decide(in.counted(), in.note(), shift, by, now());
                            return (confirmed
                                            ? takeOver(h, shift)
                                            : Uni.createFrom().voidItem())
                                    .chain(() -> tell(
                                            h,
                                            new DeskEvent.HandoverDecided(confirmed, in.counted(), in.note()),
                                            by,
                                            tree))
                                    .replaceWith(() -> HandoverPage.HandoverView.of(h));
                        })));
    }

    private Uni<Void> takeOver(Handover h, Shift shift) {
        shift.takeCash(h.amount);
        return ledger.post(Postings.deposited(
                h.id, account(h.agency, h.agent), shift.cash(), h.amount, "hand-over " + h.id, h.decidedAt));
    }

    /** Agents see their own, cashiers and who looks over them their agencies'. */
    @WithSession
    public Uni<HandoverPage> list(Asked asked, Actor by) {
        return agencies.tree().chain(tree -> {
            Where where = scope(asked, by, tree)
                    .and("state = :state", "state", asked.state())
                    .after(asked.cursor());
            return handovers
                    .find(where.hql(), where.values())
                    .range(0, asked.limit())
                    .list()
                    .map(found -> new HandoverPage(
                            found.stream()
                                    .limit(asked.limit())
                                    .map(HandoverPage.HandoverView::of)
                                    .toList(),
                            Where.next(found.stream().map(h -> h.id).toList(), asked.limit())));
        });
    }

    private static Where scope(Asked asked, Actor by, AgencyTree tree) {
        if (by.appointments().stream().anyMatch(a -> READERS.contains(a.role()))) {
            List<String> reach = DeskAccess.reach(by, READERS, Optional.ofNullable(asked.agency()), tree);
            return new Where().and("agency in :agencies", "agencies", reach);
        }
        DeskAccess.requireAnywhere(by, List.of(Role.POSTAL_AGENT));
        return new Where()
                .and("agent = :agent", "agent", by.subject())
                .and("agency = :agency", "agency", asked.agency());
    }

    private Uni<Void> tell(Handover h, DeskEvent happened, Actor by, AgencyTree tree) {
        return log.append(h.id, DeskAccess.stamp(by, BOTH, h.agency, tree, now()), List.of(happened));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
