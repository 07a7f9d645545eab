package org.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.clock.api.LimitRule;
import org.motcua.dossier.api.DossierState;

/** The clocks that run for a dossier now. Pure. */
final class ClockViews {
    private static final LocalizedText INTAKE_TEXT = new LocalizedText(
            "Tiếp nhận hoặc từ chối trong 08 giờ làm việc", "To be accepted or refused within 8 working hours");
    private static final String INTAKE_BASIS = "Điều 10 khoản 1 Quy chế kèm theo Quyết định 5144/2022/QĐ-UBND";

    private ClockViews() {}

    static List<ClockView> of(Case c) {
        Dossier d = c.dossier();
        List<ClockView> clocks = new ArrayList<>();
        if (d.state == DossierState.SUBMITTED) {
            Instant from = d.supplement != null && d.supplement.answeredAt() != null
                    ? d.supplement.answeredAt()
                    : d.submittedAt;
            clocks.add(clock(
                    c,
                    ClockView.Kind.INTAKE,
                    LimitRule.INTAKE,
                    8,
                    from,
                    d.queueDueAt,
                    null,
                    INTAKE_TEXT,
                    INTAKE_BASIS));
        }
        if (d.dueAt != null) {
            Procedure.LegalLimit l = c.procedure().limit();
            clocks.add(clock(
                    c,
                    ClockView.Kind.SETTLEMENT,
                    l.rule(),
                    l.amount(),
                    d.clockStartedAt,
                    d.dueAt,
                    d.originalDueAt.equals(d.dueAt) ? null : d.originalDueAt,
                    l.text(),
                    l.legalBasis()));
        }
        if (d.state == DossierState.ACCEPTED || d.state == DossierState.IN_PROGRESS) {
            clocks.add(clock(
                    c,
                    ClockView.Kind.STEP,
                    LimitRule.WORKING_HOURS,
                    c.step(d.step).budgetMinutes(),
                    d.stepStartedAt,
                    d.stepDueAt,
                    null,
                    c.step(d.step).name(),
                    null));
        }
        if (d.state == DossierState.SUPPLEMENT_REQUIRED) {
            int days = c.procedure().supplement().limitWorkingDays();
            clocks.add(clock(
                    c,
                    ClockView.Kind.SUPPLEMENT,
                    LimitRule.WORKING_DAYS,
                    days,
                    d.supplement.requestedAt(),
                    d.supplement.dueAt(),
                    null,
                    new LocalizedText(
                            "Bổ sung trong %02d ngày làm việc".formatted(days),
                            "To be supplemented within %d working days".formatted(days)),
                    null));
        }
        return clocks;
    }

    private static ClockView clock(
            Case c,
            ClockView.Kind kind,
            LimitRule rule,
            int amount,
            Instant from,
            Instant due,
            @Nullable Instant original,
            LocalizedText text,
            @Nullable String basis) {
        Dossier d = c.dossier();
        Instant paused = kind == ClockView.Kind.SETTLEMENT ? d.pausedAt : null;
        Instant until = d.decidedAt != null ? d.decidedAt : paused != null ? paused : c.now();
        return new ClockView(
                kind,
                rule,
                amount,
                from,
                due,
                original,
                paused,
                c.calendar().workingTime(until, due).toMinutes(),
                until.isAfter(due),
                text,
                basis);
    }
}
