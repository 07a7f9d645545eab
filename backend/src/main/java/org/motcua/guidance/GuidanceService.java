package org.motcua.guidance;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.event.EventLog;
import org.motcua.guidance.api.GuidanceStories;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** Records guidance. */
@ApplicationScoped
public class GuidanceService implements GuidanceStories {
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
        return record(in, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    @WithTransaction
    public Uni<Void> tell(JsonNode written, Actor by, Instant at) {
        return record(JsonColumns.read(written, GuidanceRequest.class), by, at).replaceWithVoid();
    }

    private Uni<GuidanceView> record(GuidanceRequest in, Actor by, Instant at) {
        return agencies.tree()
                .map(tree -> GuidancePolicy.requireGiver(by, in.agency(), tree))
                .invoke(() -> GuidancePolicy.requireNobody(in))
                .chain(as -> procedureName(in).chain(name -> keep(in, name, as, at)));
    }

    private Uni<GuidanceView> keep(GuidanceRequest in, String procedureName, Capacity as, Instant at) {
        Guidance g = Guidance.of(in, procedureName, as.by(), at);
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
