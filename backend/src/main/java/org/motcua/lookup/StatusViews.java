package org.motcua.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.clock.api.ClockWords;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.Words;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.PublicStatus;

/** From a row to what the public sees. Pure. */
final class StatusViews {
    private StatusViews() {}

    static DossierStatus of(PublicStatus s, Procedure p, AgencyTree tree, LimitBook limits, Instant now, ZoneId zone) {
        return new DossierStatus(
                s.dossierCode(),
                s.dossierCode() == null ? s.filingReference() : null,
                s.state(),
                s.state().nationalStatus(),
                s.channel(),
                p.code(),
                p.name(),
                tree.name(s.holdingAgency()),
                tree.name(s.receivingAgency()),
                tree.find(s.receivingAgency()).map(Agency::phone).orElse(null),
                s.submittedAt(),
                s.acceptedAt(),
                s.decidedAt(),
                s.finishedAt(),
                due(s, p, limits, now, zone),
                steps(s, p, tree));
    }

    private static DossierStatus.@Nullable Due due(
            PublicStatus s, Procedure p, LimitBook limits, Instant now, ZoneId zone) {
        if (s.dueAt() != null && s.clockStartedAt() != null) {
            return settlement(s, p, now, zone);
        }
        return s.state() == DossierState.SUBMITTED && s.queueDueAt() != null ? intake(s, limits, now, zone) : null;
    }

    private static DossierStatus.Due settlement(PublicStatus s, Procedure p, Instant now, ZoneId zone) {
        Instant until = s.decidedAt() != null ? s.decidedAt() : s.pausedAt() != null ? s.pausedAt() : now;
        Procedure.LegalLimit l = p.limit();
        return new DossierStatus.Due(
                DossierStatus.Due.Kind.SETTLEMENT,
                s.dueAt(),
                s.dueAt().equals(s.originalDueAt()) ? null : s.originalDueAt(),
                s.clockStartedAt(),
                s.pausedAt(),
                l.rule(),
                l.amount(),
                l.text(),
                l.legalBasis(),
                until.isAfter(s.dueAt()),
                s.apologisedAt(),
                sentence(new Limit(l.rule(), l.amount()), s.clockStartedAt(), s.dueAt(), s.pausedAt(), zone));
    }

    private static DossierStatus.Due intake(PublicStatus s, LimitBook limits, Instant now, ZoneId zone) {
        Instant start = s.intakeStartedAt() == null ? s.submittedAt() : s.intakeStartedAt();
        StatutoryLimit law = limits.of(StatutoryLimit.Code.INTAKE, LocalDate.ofInstant(start, zone));
        return new DossierStatus.Due(
                DossierStatus.Due.Kind.INTAKE,
                s.queueDueAt(),
                null,
                start,
                null,
                law.limit().rule(),
                law.limit().amount(),
                new LocalizedText(law.text().vi(), law.text().en()),
                law.legalBasis(),
                now.isAfter(s.queueDueAt()),
                null,
                sentence(law.limit(), start, s.queueDueAt(), null, zone));
    }

    /** The short form: limit, from, until, and whether it stands still. */
    private static Words sentence(Limit limit, Instant from, Instant due, @Nullable Instant pausedAt, ZoneId zone) {
        Words brief = ClockWords.brief(limit, from, due, zone);
        if (pausedAt == null) {
            return new Words(brief.vi() + ".", brief.en() + ".");
        }
        Words since = ClockWords.moment(pausedAt, zone);
        return new Words(
                brief.vi() + "; đang tạm dừng từ " + since.vi() + ".",
                brief.en() + "; standing still since " + since.en() + ".");
    }

    private static List<DossierStatus.Step> steps(PublicStatus s, Procedure p, AgencyTree tree) {
        List<DossierStatus.Step> steps = new ArrayList<>();
        for (int i = 0; i < p.process().steps().size(); i++) {
            ProcessStep step = p.process().step(i);
            steps.add(new DossierStatus.Step(
                    step.code(),
                    step.name(),
                    tree.name(step.agencyFor(s.receivingAgency(), s.competentAgency())),
                    progress(s, i),
                    s.stepStarts().get(i)));
        }
        return steps;
    }

    private static DossierStatus.Progress progress(PublicStatus s, int i) {
        boolean over = s.state() == DossierState.CLOSED || s.state() == DossierState.RETURNED;
        if (s.step() == null || i > s.step()) {
            return DossierStatus.Progress.UPCOMING;
        }
        return i < s.step() || over ? DossierStatus.Progress.DONE : DossierStatus.Progress.CURRENT;
    }
}
