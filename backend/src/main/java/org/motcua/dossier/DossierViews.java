package org.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventQueries;
import org.motcua.paper.api.AttachmentView;

/** From a case and its log to what a caller is shown. Pure. */
final class DossierViews {
    private DossierViews() {}

    static DossierView of(Case c, List<AttachmentView> papers, List<EventQueries.Entry> log) {
        Dossier d = c.dossier();
        AgencyTree tree = c.tree();
        return new DossierView(
                d.id,
                d.version,
                d.state,
                d.state.nationalStatus(),
                d.channel,
                d.procedureCode,
                c.procedure().version(),
                c.procedure().name(),
                AgencyRef.of(d.competentAgency, tree),
                AgencyRef.of(d.receivingAgency, tree),
                AgencyRef.of(d.holdingAgency, tree),
                c.isOwner(),
                d.applicant,
                d.contact,
                d.delivery,
                d.form,
                d.filingReference,
                d.statusToken,
                d.dossierCode,
                d.assignee == null ? null : new DossierView.Assignee(d.assignee, d.assigneeName),
                steps(c),
                ClockViews.of(c),
                d.supplement,
                d.supplementRequests,
                d.dues.items(),
                d.postal,
                d.outcome,
                c.isOwner() ? List.of() : d.opinions.items(),
                papers.stream().filter(a -> shown(a, c)).toList(),
                timeline(c, log),
                DossierLife.allowed(c),
                d.createdAt,
                d.updatedAt,
                d.expiresAt,
                d.submittedAt,
                d.acceptedAt,
                d.decidedAt,
                extension(c),
                d.assurance);
    }

    /** Between officers until the head has signed the letter. */
    private static @Nullable Extension extension(Case c) {
        Extension e = c.dossier().extension;
        return e == null || c.isOwner() && !e.isApproved() ? null : e;
    }

    private static List<DossierView.TimelineEntry> timeline(Case c, List<EventQueries.Entry> log) {
        return log.stream().map(e -> entry(e, c)).filter(Objects::nonNull).toList();
    }

    /** The applicant sees results once there is a decision. */
    private static boolean shown(AttachmentView a, Case c) {
        return !c.isOwner() || !a.paper().equals(FilingPolicy.RESULT) || c.dossier().decidedAt != null;
    }

    static List<DossierView.StepView> steps(Case c) {
        Dossier d = c.dossier();
        Map<Integer, Instant> entered = new HashMap<>();
        d.progress.entries().forEach(e -> entered.put(e.step(), e.at()));
        List<DossierView.StepView> steps = new ArrayList<>();
        for (int i = 0; i < c.procedure().process().steps().size(); i++) {
            ProcessStep s = c.step(i);
            steps.add(new DossierView.StepView(
                    s.code(),
                    s.name(),
                    s.kind(),
                    AgencyRef.of(s.agencyFor(d.receivingAgency, d.competentAgency), c.tree()),
                    status(d, i),
                    s.budgetMinutes(),
                    entered.get(i)));
        }
        return steps;
    }

    private static DossierView.StepStatus status(Dossier d, int i) {
        boolean over = d.state == DossierState.CLOSED || d.state == DossierState.RETURNED;
        if (d.step == null || i > d.step) {
            return DossierView.StepStatus.UPCOMING;
        }
        return i < d.step || over ? DossierView.StepStatus.DONE : DossierView.StepStatus.CURRENT;
    }

    private static DossierView.@Nullable TimelineEntry entry(EventQueries.Entry e, Case c) {
        DossierEvent event = DossierEvents.read(e.type(), e.data());
        if (c.isOwner() && event.isForOfficers()) {
            return null;
        }
        boolean hidden = c.isOwner() && event.isInternal();
        LocalizedText agency =
                e.stamp().agency() == null ? null : c.tree().name(e.stamp().agency());
        return new DossierView.TimelineEntry(
                e.seq(),
                e.type(),
                e.stamp().at(),
                e.stamp().statedAt(),
                e.stamp().actorName(),
                e.stamp().actorRole(),
                agency,
                stepName(event),
                hidden ? null : event.note());
    }

    private static @Nullable LocalizedText stepName(DossierEvent event) {
        if (event instanceof ProcessingEvent.Forwarded f) {
            return f.step().name();
        }
        return event instanceof ProcessingEvent.SentBack b ? b.step().name() : null;
    }
}
