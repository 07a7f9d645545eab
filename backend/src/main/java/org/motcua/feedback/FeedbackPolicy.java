package org.motcua.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.motcua.clock.api.Pause;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Violation;

/** What follows from an action. Pure, but for the reference that is drawn. */
final class FeedbackPolicy {
    private FeedbackPolicy() {}

    /** Unguessable: about 59 bits, in groups that people can read to each other. */
    static String newReference() {
        String r = Ids.readable(12);
        return "PA-%s-%s-%s".formatted(r.substring(0, 4), r.substring(4, 8), r.substring(8));
    }

    /** Classification and answer run from reception. */
    static List<FeedbackClock> begun(FeedbackCase c, String agency, Instant receivedAt, List<Pause> pauses) {
        return List.of(
                c.clock(FeedbackClock.Kind.CLASSIFY, agency, c.now(), List.of()),
                c.clock(FeedbackClock.Kind.ANSWER, agency, receivedAt, pauses));
    }

    static List<FeedbackEvent> asked(FeedbackCase c, String question) {
        return List.of(new FeedbackEvent.InformationAsked(
                question, c.clock(FeedbackClock.Kind.SUPPLEMENT, c.feedback().holdingAgency, c.now(), List.of())));
    }

    /** The answer's clock goes on with the standstill taken out; the classification's begins anew. */
    static List<FeedbackEvent> given(FeedbackCase c, String information) {
        Feedback f = c.feedback();
        FeedbackPauses pauses = f.pauses.and(f.question.askedAt(), c.now());
        return List.of(new FeedbackEvent.InformationGiven(
                information, begun(c, f.holdingAgency, f.receivedAt, pauses.items())));
    }

    /** To another agency here, which classifies it anew while the answer's time runs on; or away. */
    static List<FeedbackEvent> transferred(FeedbackCase c, FeedbackRequests.Transfer in) {
        if ((in.agency() == null) == (in.body() == null)) {
            throw ProblemException.of(FeedbackProblem.TARGET_MISSING);
        }
        if (in.agency() == null) {
            return List.of(new FeedbackEvent.Transferred(null, in.body(), in.reason(), List.of()));
        }
        boolean known = c.tree().find(in.agency()).isPresent() && !in.agency().equals(c.feedback().holdingAgency);
        if (!known) {
            throw ProblemException.of(FeedbackProblem.AGENCY_UNKNOWN);
        }
        Feedback f = c.feedback();
        return List.of(new FeedbackEvent.Transferred(
                in.agency(), null, in.reason(), begun(c, in.agency(), f.receivedAt, f.pauses.items())));
    }

    static List<FeedbackEvent> answered(FeedbackCase c, FeedbackRequests.Answer in) {
        return List.of(new FeedbackEvent.Answered(
                in.text(),
                in.legalBasis(),
                c.clock(FeedbackClock.Kind.PUBLISH, c.feedback().holdingAgency, c.now(), List.of())));
    }

    /** The original with what was marked masked; refused when something is left that must not be public. */
    static List<FeedbackEvent> published(FeedbackCase c, List<RedactionMark> marks) {
        Feedback f = c.feedback();
        List<Violation> faults = new ArrayList<>();
        for (RedactionMark.Part part : RedactionMark.Part.values()) {
            Redaction.faulty(part, text(f, part), marks).forEach(m -> faults.add(violation(m, "mark")));
        }
        refuse(FeedbackProblem.MARK_INVALID, faults);
        for (RedactionMark.Part part : RedactionMark.Part.values()) {
            String masked = Redaction.apply(part, text(f, part), marks);
            Redaction.left(part, masked, names(f)).forEach(m -> faults.add(violation(m, "personal-data")));
        }
        refuse(FeedbackProblem.PERSONAL_DATA_LEFT, faults);
        return List.of(new FeedbackEvent.Published(
                Redaction.apply(RedactionMark.Part.TITLE, f.title, marks),
                Redaction.apply(RedactionMark.Part.CONTENT, f.content, marks),
                Redaction.apply(RedactionMark.Part.ANSWER, f.answer.text(), marks),
                List.copyOf(marks)));
    }

    private static void refuse(FeedbackProblem why, List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.of(why).violations(faults);
        }
    }

    private static Violation violation(RedactionMark m, String code) {
        return new Violation(
                m.part().name().toLowerCase(java.util.Locale.ROOT),
                "body",
                code,
                "%d–%d %s".formatted(m.from(), m.to(), m.kind()));
    }

    /** Suggestions for all three texts. */
    static List<RedactionMark> suggested(Feedback f) {
        return Arrays.stream(RedactionMark.Part.values())
                .flatMap(part -> Redaction.suggest(part, text(f, part), names(f)).stream())
                .toList();
    }

    static String text(Feedback f, RedactionMark.Part part) {
        return switch (part) {
            case TITLE -> f.title;
            case CONTENT -> f.content;
            case ANSWER -> f.answer == null ? "" : f.answer.text();
        };
    }

    /** Names that this case knows: who complained and whom they named. */
    private static List<String> names(Feedback f) {
        return Stream.of(f.complainant.name(), f.officerNamed)
                .filter(name -> name != null && !name.isBlank())
                .toList();
    }
}
