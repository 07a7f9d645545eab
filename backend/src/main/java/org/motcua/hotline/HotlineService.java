package org.motcua.hotline;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventLog;
import org.motcua.hotline.api.HotlineStories;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Role;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** Keeps hotlines: those who administer an agency, or one above it. */
@ApplicationScoped
public class HotlineService implements HotlineStories {
    private static final List<Role> KEEPERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);
    private final HotlineRepository hotlines;
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    HotlineService(HotlineRepository hotlines, Agencies agencies, EventLog log, Clock clock) {
        this.hotlines = hotlines;
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<UUID> add(HotlineRequest in, Actor by) {
        return add(in, by, now());
    }

    @Override
    @WithTransaction
    public Uni<Void> tell(JsonNode written, Actor by, Instant at) {
        return add(JsonColumns.read(written, HotlineRequest.class), by, at).replaceWithVoid();
    }

    private Uni<UUID> add(HotlineRequest in, Actor by, Instant at) {
        return capacity(in.agency(), by).chain(as -> keep(Hotline.of(in, by.subject(), at), as));
    }

    @WithTransaction
    public Uni<UUID> edit(UUID id, int revision, HotlineRequest in, Actor by) {
        return hotlines.requireLocked(id)
                .chain(h -> capacity(h.agency, by).chain(as -> {
                    h.requireRevision(revision);
                    h.say(in, by.subject(), now());
                    return keep(h, as);
                }));
    }

    @WithTransaction
    public Uni<UUID> remove(UUID id, int revision, Actor by) {
        return hotlines.requireLocked(id)
                .chain(h -> capacity(h.agency, by).chain(as -> {
                    h.requireRevision(revision);
                    h.remove(by.subject(), now());
                    return keep(h, as);
                }));
    }

    private Uni<UUID> keep(Hotline h, Capacity as) {
        return hotlines.persist(h)
                .call(() -> log.append(h.id, as.stamp(h.editedAt), List.of(HotlineEvent.of(h))))
                .call(hotlines::flush)
                .replaceWith(h.id);
    }

    private Uni<Capacity> capacity(String agency, Actor by) {
        return agencies.tree().map(tree -> require(agency, by, tree));
    }

    private static Capacity require(String agency, Actor by, AgencyTree tree) {
        return Capacity.of(by, KEEPERS, tree.lineage(agency))
                .filter(c -> tree.find(agency).isPresent())
                .orElseThrow(() -> ProblemException.of(HotlineProblem.NOT_YOURS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
