package org.motcua.feedback;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.clock.api.ClockWords;
import org.motcua.clock.api.ExplainedInterval;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.event.EventQueries;
import org.motcua.paper.api.AttachmentView;

/** From a case to what each reader gets. Pure. */
final class FeedbackViews {
    private FeedbackViews() {}

    static FollowedFeedback followed(FeedbackCase c, List<AttachmentView> papers, List<EventQueries.Entry> log) {
        Feedback f = c.feedback();
        return new FollowedFeedback(
                f.reference,
                f.state,
                f.about,
                f.theme,
                f.procedureCode,
                c.tree().name(f.agency),
                c.tree().name(f.holdingAgency),
                f.title,
                f.content,
                f.publishable,
                f.receivedAt,
                f.question,
                f.outcome,
                f.answer,
                f.publication != null,
                rating(f),
                clocks(c),
                papers,
                log.stream().map(e -> moment(e, false)).toList(),
                FeedbackLife.allowed(c));
    }

    static FeedbackView desk(FeedbackCase c, List<AttachmentView> papers, List<EventQueries.Entry> log) {
        Feedback f = c.feedback();
        boolean everything = FeedbackAccess.seen(c) == FeedbackAccess.Seen.EVERYTHING;
        Publication p = f.publication;
        return new FeedbackView(
                f.id,
                f.state,
                f.about,
                f.theme,
                f.procedureCode,
                f.dossier,
                f.agency,
                c.tree().name(f.agency),
                f.holdingAgency,
                c.tree().name(f.holdingAgency),
                f.title,
                f.content,
                f.officerNamed,
                everything ? f.complainant : null,
                f.publishable,
                f.receivedAt,
                f.assignee,
                f.assigneeName,
                f.question,
                f.outcome,
                f.answer,
                p == null ? null : new FeedbackView.PublishedText(p.title(), p.content(), p.answer(), p.at()),
                rating(f),
                clocks(c),
                papers,
                log.stream().map(e -> moment(e, true)).toList(),
                FeedbackLife.allowed(c));
    }

    static RedactionProposal proposal(Feedback f) {
        return new RedactionProposal(
                f.title, f.content, FeedbackPolicy.text(f, RedactionMark.Part.ANSWER), FeedbackPolicy.suggested(f));
    }

    /** The complainant's name is left out even for officers: it stands, for those who may know it, in its own place. */
    private static FollowedFeedback.Moment moment(EventQueries.Entry e, boolean forOfficers) {
        boolean byComplainant = e.stamp().actorRole().equals("COMPLAINANT");
        return new FollowedFeedback.Moment(
                e.type(),
                e.stamp().at(),
                forOfficers && !byComplainant ? e.stamp().actorName() : null,
                FeedbackEvents.read(e.type(), e.data()).note());
    }

    private static @Nullable Integer rating(Feedback f) {
        return f.rating == null ? null : f.rating.intValue();
    }

    private static List<FeedbackClockView> clocks(FeedbackCase c) {
        return Arrays.stream(FeedbackClock.Kind.values())
                .flatMap(kind -> c.feedback().clocks.of(kind).stream())
                .map(clock -> view(c, clock))
                .toList();
    }

    private static FeedbackClockView view(FeedbackCase c, FeedbackClock clock) {
        WorkingCalendar calendar = c.calendar(clock);
        StatutoryLimit law = c.law(clock.kind(), clock.startedAt(), calendar);
        boolean answers = clock.kind() == FeedbackClock.Kind.ANSWER;
        List<Pause> pauses = answers ? c.feedback().pauses.items() : List.of();
        Explanation why = calendar.explain(law.limit(), clock.startedAt(), pauses);
        boolean stands = answers && c.feedback().state == FeedbackState.INFORMATION_REQUIRED;
        Instant pausedAt = stands ? c.feedback().question.askedAt() : null;
        Instant until = clock.finishedAt() != null ? clock.finishedAt() : pausedAt != null ? pausedAt : c.now();
        return new FeedbackClockView(
                clock.kind(),
                law.limit().rule(),
                law.limit().amount(),
                new LocalizedText(law.text().vi(), law.text().en()),
                law.legalBasis(),
                clock.startedAt(),
                why.countedFrom(),
                clock.dueAt(),
                pausedAt,
                clock.finishedAt(),
                calendar.workingTime(until, clock.dueAt()).toMinutes(),
                until.isAfter(clock.dueAt()),
                why.calendar(),
                why.countedMinutes(),
                ClockWords.sentence(why, calendar.zone()),
                ExplainedInterval.of(why));
    }
}
