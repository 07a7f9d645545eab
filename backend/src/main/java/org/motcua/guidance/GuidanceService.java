package org.motcua.guidance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.shared.ProblemException;

/** Records guidance. */
@ApplicationScoped
public class GuidanceService {
    private final GuidanceRepository guidance;
    private final Agencies agencies;
    private final Procedures procedures;
    private final EventLog log;
    private final Clock clock;

    GuidanceService(GuidanceRepository guidance, Agencies agencies, Procedures procedures, EventLog log, Clock clock) {
        this.guidance = guidance;
        this.agencies = agencies;
        this.procedures = procedures;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<GuidanceView> record(GuidanceRequest in, Actor by) {
        return agencies.tree()
                .map(tree -> GuidancePolicy.requireGiver(by, in.agency(), tree))
                .invoke(() -> GuidancePolicy.requireNobody(in))
                .chain(as -> procedureName(in).chain(name -> keep(in, name, as)));
    }

    private Uni<GuidanceView> keep(GuidanceRequest in, String procedureName, Capacity as) {
        Guidance g = Guidance.of(in, procedureName, as.by(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return guidance.persist(g)
                .call(() -> log.append(g.id, as.stamp(g.givenAt), List.of(new GuidanceGiven(g.channel, g.procedure))))
                .replaceWith(() -> GuidanceView.of(g));
    }

    private Uni<String> procedureName(GuidanceRequest in) {
        return in.procedure() == null || in.procedure().isBlank()
                ? Uni.createFrom().item("")
                : procedures
                        .current(in.procedure())
                        .onFailure(ProblemException.class)
                        .transform(e -> ProblemException.of(GuidanceProblem.PROCEDURE_UNKNOWN))
                        .map(v -> v.procedure().name().vi());
    }
}
