package org.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;

/** The one place that knows every clock of a dossier: those that run and those that have ended, oldest first. Pure. */
final class DossierClocks {
    private DossierClocks() {}

    static List<RunningClock> of(Case c) {
        Dossier d = c.dossier();
        List<RunningClock> clocks = new ArrayList<>();
        if (d.intakeStartedAt != null) {
            clocks.add(intake(c));
        }
        if (d.acceptedAt != null) {
            handOver(c).ifPresent(clocks::add);
            clocks.add(settlement(c));
            clocks.addAll(steps(c));
            sendBack(c).ifPresent(clocks::add);
        }
        if (d.supplement != null) {
            clocks.add(supplement(c));
        }
        d.opinions.items().forEach(o -> clocks.add(opinion(c, o)));
        return clocks;
    }

    static RunningClock intake(Case c) {
        Dossier d = c.dossier();
        boolean supplemented =
                d.supplement != null && !d.supplement.requestedAt().isBefore(d.intakeStartedAt) && d.acceptedAt == null;
        Instant end = d.acceptedAt != null ? d.acceptedAt : supplemented ? d.supplement.requestedAt() : d.finishedAt;
        return statutory(
                c,
                ClockView.Kind.INTAKE,
                StatutoryLimit.Code.INTAKE,
                d.intakeStartedAt,
                d.state == DossierState.SUBMITTED ? d.queueDueAt : null,
                d.acceptedAt == null && d.state == DossierState.PAYMENT_REQUIRED ? d.pausedAt : null,
                end);
    }

    static RunningClock settlement(Case c) {
        Dossier d = c.dossier();
        Procedure.LegalLimit l = c.procedure().limit();
        boolean extended = d.extension != null
                && d.extension.isApproved()
                && !d.extension.answeredAt().isBefore(d.clockStartedAt);
        Instant end = ended(d);
        return new RunningClock(
                ClockView.Kind.SETTLEMENT,
                new Limit(l.rule(), l.amount()),
                l.text(),
                l.legalBasis(),
                d.clockStartedAt,
                d.pauses.between(d.clockStartedAt, end),
                d.dueAt,
                d.originalDueAt,
                extended ? d.extension : null,
                d.pausedAt,
                end,
                calendar(c, end));
    }

    /** Every round of every step, the current one last. */
    static List<RunningClock> steps(Case c) {
        Dossier d = c.dossier();
        List<Progress.Entry> rounds = d.progress.entries().stream()
                .filter(e -> d.decidedAt == null || e.at().isBefore(d.decidedAt))
                .toList();
        List<RunningClock> clocks = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            boolean last = i == rounds.size() - 1;
            Instant end = last ? ended(d) : rounds.get(i + 1).at();
            clocks.add(step(c, rounds.get(i), last && end == null, end));
        }
        return clocks;
    }

    private static RunningClock step(Case c, Progress.Entry round, boolean current, @Nullable Instant end) {
        Dossier d = c.dossier();
        return new RunningClock(
                ClockView.Kind.STEP,
                Limit.workingMinutes(c.step(round.step()).budgetMinutes()),
                c.step(round.step()).name(),
                null,
                round.at(),
                d.pauses.between(round.at(), end),
                current ? d.stepDueAt : null,
                null,
                null,
                current ? d.pausedAt : null,
                end,
                calendar(c, end));
    }

    static RunningClock supplement(Case c) {
        Supplement s = c.dossier().supplement;
        SupplementLimit limit = supplementLimit(c, s.requestedAt());
        Instant end = s.answeredAt() != null ? s.answeredAt() : c.dossier().finishedAt;
        return new RunningClock(
                ClockView.Kind.SUPPLEMENT,
                limit.limit(),
                limit.text(),
                limit.legalBasis(),
                s.requestedAt(),
                List.of(),
                s.dueAt(),
                null,
                null,
                null,
                end,
                calendar(c, end));
    }

    /** The applicant's time to supplement, and where it comes from. */
    record SupplementLimit(Limit limit, LocalizedText text, String legalBasis) {}

    /** The procedure's own days, published with it; where it sets none, those that hold for every procedure. */
    static SupplementLimit supplementLimit(Case c, Instant requestedAt) {
        Integer days = c.procedure().supplement().limitWorkingDays();
        if (days == null) {
            StatutoryLimit law = limit(c, StatutoryLimit.Code.SUPPLEMENT, requestedAt);
            return new SupplementLimit(
                    law.limit(), new LocalizedText(law.text().vi(), law.text().en()), law.legalBasis());
        }
        return new SupplementLimit(
                Limit.workingDays(days),
                new LocalizedText(
                        "Bổ sung trong %02d ngày làm việc".formatted(days),
                        "To be supplemented within %d working days".formatted(days)),
                "Quy định của thủ tục %s".formatted(c.procedure().code()));
    }

    static RunningClock opinion(Case c, Opinion o) {
        StatutoryLimit law = limit(c, StatutoryLimit.Code.OPINION, o.askedAt());
        int days = o.workingDays() == null ? law.limit().amount() : o.workingDays();
        Instant end = o.answeredAt() != null ? o.answeredAt() : ended(c.dossier());
        return new RunningClock(
                ClockView.Kind.OPINION,
                Limit.workingDays(days),
                c.tree().name(o.agency()),
                law.legalBasis(),
                o.askedAt(),
                List.of(),
                o.dueAt(),
                null,
                null,
                null,
                end,
                calendar(c, end));
    }

    /** The 15:00 rule for papers (Điều 18.2): until the dossier leaves the one-stop office. */
    private static Optional<RunningClock> handOver(Case c) {
        Dossier d = c.dossier();
        boolean carried = c.procedure().process().steps().stream()
                .anyMatch(
                        s -> !s.agencyFor(d.receivingAgency, d.competentAgency).equals(d.receivingAgency));
        return d.channel == Channel.ONLINE || !carried
                ? Optional.empty()
                : Optional.of(statutory(
                        c,
                        ClockView.Kind.HAND_OVER,
                        StatutoryLimit.Code.HAND_OVER_PAPER,
                        d.acceptedAt,
                        null,
                        null,
                        arrived(d) == null ? ended(d) : arrived(d)));
    }

    /** Three working days in which the processing agency may send back what is not complete (Điều 19.4). */
    private static Optional<RunningClock> sendBack(Case c) {
        Dossier d = c.dossier();
        Instant since = arrived(d);
        if (since == null) {
            return Optional.empty();
        }
        boolean sent = d.supplement != null && d.supplement.requestedAt().isAfter(since);
        return Optional.of(statutory(
                c,
                ClockView.Kind.SEND_BACK,
                StatutoryLimit.Code.SEND_BACK,
                since,
                null,
                null,
                sent ? d.supplement.requestedAt() : ended(d)));
    }

    /** When it first came to a step beyond the one-stop office's own. */
    private static @Nullable Instant arrived(Dossier d) {
        return d.progress.entries().stream()
                .filter(e -> e.step() > 0)
                .map(Progress.Entry::at)
                .findFirst()
                .orElse(null);
    }

    private static RunningClock statutory(
            Case c,
            ClockView.Kind kind,
            StatutoryLimit.Code code,
            Instant start,
            @Nullable Instant stored,
            @Nullable Instant pausedAt,
            @Nullable Instant end) {
        StatutoryLimit law = limit(c, code, start);
        return new RunningClock(
                kind,
                law.limit(),
                new LocalizedText(law.text().vi(), law.text().en()),
                law.legalBasis(),
                start,
                kind == ClockView.Kind.INTAKE ? c.dossier().pauses.between(start, end) : List.of(),
                stored,
                null,
                null,
                pausedAt,
                end,
                calendar(c, end));
    }

    static StatutoryLimit limit(Case c, StatutoryLimit.Code code, Instant start) {
        return c.law().limits().of(code, LocalDate.ofInstant(start, c.calendar().zone()));
    }

    /** What was known when it ended; a clock that runs goes by what is known now. */
    private static WorkingCalendar calendar(Case c, @Nullable Instant end) {
        return end == null ? c.calendar() : c.law().calendars().of(c.tree().lineage(c.dossier().competentAgency), end);
    }

    private static @Nullable Instant ended(Dossier d) {
        return d.decidedAt != null ? d.decidedAt : d.finishedAt;
    }
}
