package org.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierSnapshot;
import org.motcua.event.EventQueries;

/** From the log to the dossier as it stood after each event. Pure. */
final class DossierHistories {
    private DossierHistories() {}

    static DossierHistory of(UUID id, List<EventQueries.Entry> log) {
        Dossier d = new Dossier(id);
        Map<UUID, String> papers = new LinkedHashMap<>();
        List<DossierHistory.Moment> moments = new ArrayList<>();
        for (EventQueries.Entry e : log) {
            DossierEvent event = DossierEvents.read(e.type(), e.data());
            DossierEvents.apply(d, e.stamp(), List.of(event));
            keep(papers, event);
            moments.add(new DossierHistory.Moment(
                    e.seq(), e.type(), e.stamp(), e.data(), event.note(), snapshot(d, papers)));
        }
        return new DossierHistory(id, List.copyOf(moments));
    }

    private static void keep(Map<UUID, String> papers, DossierEvent event) {
        if (event instanceof FilingEvent.PaperAdded added) {
            papers.put(added.attachment(), added.paper());
        } else if (event instanceof FilingEvent.PaperRemoved removed) {
            papers.remove(removed.attachment());
        }
    }

    private static DossierSnapshot snapshot(Dossier d, Map<UUID, String> papers) {
        return new DossierSnapshot(
                d.id,
                d.state,
                d.channel,
                d.procedureVersion,
                d.competentAgency,
                d.receivingAgency,
                d.holdingAgency,
                person(d.applicant),
                reach(d.contact),
                d.delivery.method() == null ? null : d.delivery.method().name(),
                d.delivery.address(),
                d.form,
                d.filingReference,
                d.statusToken,
                d.dossierCode,
                d.step,
                d.submittedAt,
                d.acceptedAt,
                d.decidedAt,
                d.dueAt,
                d.originalDueAt,
                d.stepDueAt,
                asked(d.supplement),
                d.dues.items(),
                d.outcome == null ? null : d.outcome.kind().name(),
                d.outcome == null ? null : d.outcome.summary(),
                counted(papers));
    }

    static DossierSnapshot.Reach reach(Contact c) {
        return new DossierSnapshot.Reach(c.phone(), c.email(), c.address());
    }

    static DossierSnapshot.Person person(Applicant a) {
        return new DossierSnapshot.Person(a.name(), a.identityNumber(), a.organisationName(), a.organisationNumber());
    }

    private static DossierSnapshot.@Nullable Asked asked(@Nullable Supplement s) {
        return s == null
                ? null
                : new DossierSnapshot.Asked(
                        s.stage() == Supplement.Stage.INTAKE,
                        s.reason(),
                        s.legalBasis(),
                        faults(s.fields()),
                        faults(s.papers()),
                        s.dueAt());
    }

    private static List<DossierSnapshot.Fault> faults(List<Supplement.Fault> faults) {
        return faults.stream()
                .map(f -> new DossierSnapshot.Fault(f.name(), f.message()))
                .toList();
    }

    private static List<DossierSnapshot.Submitted> counted(Map<UUID, String> papers) {
        Map<String, Integer> files = new LinkedHashMap<>();
        papers.values().forEach(paper -> files.merge(paper, 1, Integer::sum));
        return files.entrySet().stream()
                .map(e -> new DossierSnapshot.Submitted(e.getKey(), e.getValue()))
                .toList();
    }
}
