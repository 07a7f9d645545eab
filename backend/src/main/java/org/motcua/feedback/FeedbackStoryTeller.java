package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.feedback.api.FeedbackStories;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Ids;

/** Tells stories of complaints. */
@ApplicationScoped
class FeedbackStoryTeller implements FeedbackStories {
    private static final Duration CLASSIFIED = Duration.ofHours(5);
    private static final Duration PUBLISHED = Duration.ofHours(2);
    private static final Duration RATED = Duration.ofHours(9);
    private final FeedbackRepository cases;
    private final FeedbackCommands commands;
    private final EventLog log;
    private final Clock clock;

    FeedbackStoryTeller(FeedbackRepository cases, FeedbackCommands commands, EventLog log, Clock clock) {
        this.cases = cases;
        this.commands = commands;
        this.log = log;
        this.clock = clock;
    }

    private record Told(EventStamp stamp, FeedbackEvent event) {}

    @Override
    @WithTransaction
    public Uni<Void> tell(Story story, Actor desk) {
        return commands.open(new Feedback(Ids.next()), desk).chain(c -> {
            List<Told> told = told(story, c);
            Uni<?> written = cases.persist(c.feedback());
            for (Told one : told) {
                written = written.chain(() -> log.append(c.feedback().id, one.stamp(), List.of(one.event())));
            }
            return written.replaceWithVoid();
        });
    }

    /** Each act decided at its own moment, by the case as it stood then. */
    private List<Told> told(Story s, FeedbackCase c) {
        List<Told> told = new ArrayList<>();
        Instant received = s.receivedAt().truncatedTo(ChronoUnit.MICROS);
        FeedbackCase then = at(c, received);
        EventStamp complainant = new EventStamp(received, null, "complainant", "", "COMPLAINANT", s.agency());
        add(told, then, complainant, filed(s, then));
        act(told, at(c, received.plus(CLASSIFIED)), new FeedbackEvent.Accepted(FeedbackTheme.valueOf(s.theme()), List.of()));
        if (s.answer() != null) {
            FeedbackCase answering = at(c, received.plus(s.answerAfter()));
            act(told, answering, FeedbackPolicy.answered(answering, new FeedbackRequests.Answer(s.answer(), null)).get(0));
            FeedbackCase publishing = at(c, answering.now().plus(PUBLISHED));
            if (s.published() && c.feedback().answer != null && !publishing.now().isAfter(clock.instant())) {
                act(told, publishing, published(publishing));
                rate(told, publishing, s.rating());
            }
        }
        return told;
    }

    private static FeedbackEvent published(FeedbackCase c) {
        return FeedbackPolicy.published(c, FeedbackPolicy.suggested(c.feedback())).get(0);
    }

    private void rate(List<Told> told, FeedbackCase published, int rating) {
        Instant at = published.now().plus(RATED);
        if (rating > 0 && !at.isAfter(clock.instant())) {
            EventStamp stamp = new EventStamp(
                    at, null, "complainant", "", "COMPLAINANT", published.feedback().holdingAgency);
            add(told, published, stamp, new FeedbackEvent.Rated(rating));
        }
    }

    /** What is still to come has not happened. */
    private void act(List<Told> told, FeedbackCase then, FeedbackEvent event) {
        if (!then.now().isAfter(clock.instant())) {
            add(told, then, then.stamp(), event);
        }
    }

    private static void add(List<Told> told, FeedbackCase c, EventStamp stamp, FeedbackEvent event) {
        FeedbackEvents.apply(c.feedback(), stamp, List.of(event));
        told.add(new Told(stamp, event));
    }

    private static FeedbackCase at(FeedbackCase c, Instant now) {
        return new FeedbackCase(c.feedback(), c.tree(), c.calendars(), c.limits(), c.actor(), now);
    }

    private static FeedbackEvent filed(Story s, FeedbackCase c) {
        return new FeedbackEvent.Filed(
                FeedbackAbout.valueOf(s.about()),
                FeedbackTheme.valueOf(s.theme()),
                s.procedureCode(),
                null,
                s.agency(),
                s.title(),
                s.content(),
                s.officerNamed(),
                List.of(),
                new Complainant(s.name(), null, s.email(), null),
                s.owner(),
                "WEB",
                "vi",
                true,
                FeedbackPolicy.newReference(),
                FeedbackPolicy.begun(c, s.agency(), c.now(), List.of()));
    }
}
