package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Ids;

/** The one path of every command: load → may it? → decide → apply and record → receipt. Runs in the caller's transaction. */
@ApplicationScoped
class FeedbackCommands {
    private final FeedbackRepository cases;
    private final Agencies agencies;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final EventLog log;
    private final Clock clock;

    FeedbackCommands(
            FeedbackRepository cases,
            Agencies agencies,
            Calendars calendars,
            StatutoryLimits limits,
            EventLog log,
            Clock clock) {
        this.cases = cases;
        this.agencies = agencies;
        this.calendars = calendars;
        this.limits = limits;
        this.log = log;
        this.clock = clock;
    }

    /** Now, as precise as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Opens what was loaded locked, asks the table, and records what is decided. */
    Uni<FeedbackReceipt> run(
            Uni<Feedback> locked,
            @Nullable Actor by,
            FeedbackAction action,
            Function<FeedbackCase, Uni<List<FeedbackEvent>>> decide) {
        return locked.chain(f -> open(f, by))
                .invoke(c -> FeedbackLife.require(action, c))
                .chain(c -> decide.apply(c).chain(happened -> record(c, c.stamp(), happened)));
    }

    /** A new case from its first event. */
    Uni<FeedbackReceipt> begin(@Nullable Actor by, EventStamp stamp, Function<FeedbackCase, FeedbackEvent> first) {
        Feedback f = new Feedback(Ids.next());
        return open(f, by).chain(c -> {
            List<FeedbackEvent> happened = List.of(first.apply(c));
            FeedbackEvents.apply(f, stamp, happened);
            return cases.persist(f).chain(() -> append(c, stamp, happened));
        });
    }

    /** Records what needs nobody's leave, as of whoever holds the case's links. */
    Uni<Void> record(Feedback f, FeedbackEvent happened) {
        return open(f, null).chain(c -> record(c, c.stamp(), List.of(happened))).replaceWithVoid();
    }

    Uni<FeedbackReceipt> record(FeedbackCase c, EventStamp stamp, List<FeedbackEvent> happened) {
        FeedbackEvents.apply(c.feedback(), stamp, happened);
        return append(c, stamp, happened);
    }

    private Uni<FeedbackReceipt> append(FeedbackCase c, EventStamp stamp, List<FeedbackEvent> happened) {
        return log.append(c.feedback().id, stamp, happened)
                .chain(() -> Panache.getSession().chain(s -> s.flush()))
                .map(done -> FeedbackReceipt.of(c));
    }

    Uni<FeedbackCase> open(Feedback f, @Nullable Actor by) {
        return agencies.tree()
                .chain(tree -> calendars
                        .book()
                        .chain(book -> limits.book().map(known -> new FeedbackCase(f, tree, book, known, by, now()))));
    }
}
