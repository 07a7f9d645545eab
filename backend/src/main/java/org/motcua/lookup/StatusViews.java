package org.motcua.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.clock.api.LimitRule;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.PublicStatus;

/** From a row to what the public sees. Pure. */
final class StatusViews {
    private static final LocalizedText INTAKE_TEXT = new LocalizedText(
            "Tiếp nhận hoặc từ chối trong 08 giờ làm việc", "To be accepted or refused within 8 working hours");
    private static final String INTAKE_BASIS = "Điều 10 khoản 1 Quy chế kèm theo Quyết định 5144/2022/QĐ-UBND";

    private StatusViews() {}

    static DossierStatus of(PublicStatus s, Procedure p, AgencyTree tree, Instant now) {
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
                due(s, p, now),
                steps(s, p, tree));
    }

    private static DossierStatus.@Nullable Due due(PublicStatus s, Procedure p, Instant now) {
        if (s.dueAt() != null && s.clockStartedAt() != null) {
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
                    s.apologisedAt());
        }
        if (s.state() == DossierState.SUBMITTED && s.queueDueAt() != null) {
            return new DossierStatus.Due(
                    DossierStatus.Due.Kind.INTAKE,
                    s.queueDueAt(),
                    null,
                    s.submittedAt(),
                    null,
                    LimitRule.INTAKE,
                    8,
                    INTAKE_TEXT,
                    INTAKE_BASIS,
                    now.isAfter(s.queueDueAt()),
                    null);
        }
        return null;
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
