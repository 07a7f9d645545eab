package org.motcua.staff;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Officers;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;
import org.motcua.staff.api.StaffStories;

/** Decides what of an appointment is public. */
@ApplicationScoped
public class StaffService implements StaffStories {
    private final StaffRepository posts;
    private final Officers officers;
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    StaffService(StaffRepository posts, Officers officers, Agencies agencies, EventLog log, Clock clock) {
        this.posts = posts;
        this.officers = officers;
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> say(UUID appointment, int revision, StaffRequest in, Actor by) {
        return say(appointment, revision, in, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    @WithTransaction
    public Uni<Void> tell(UUID appointment, JsonNode written, Actor by, Instant at) {
        return say(appointment, 0, JsonColumns.read(written, StaffRequest.class), by, at);
    }

    private Uni<Void> say(UUID appointment, int revision, StaffRequest in, Actor by, Instant at) {
        return officers.post(appointment)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(StaffProblem.NOT_FOUND))
                .chain(p -> agencies.tree().map(tree -> StaffAccess.requireKeeper(by, p.agency(), tree)))
                .chain(as -> posts.findById(appointment, LockModeType.PESSIMISTIC_WRITE)
                        .chain(there -> keep(there, appointment, revision, in, as, at)));
    }

    private Uni<Void> keep(
            @Nullable StaffPost there, UUID appointment, int revision, StaffRequest in, Capacity as, Instant now) {
        StaffPost post = there == null ? new StaffPost(appointment) : there;
        post.requireRevision(there == null, revision);
        post.say(in, as.by().subject(), now);
        return posts.persist(post)
                .call(() -> log.append(appointment, as.stamp(now), List.of(StaffPublished.of(post))))
                .call(posts::flush)
                .replaceWithVoid();
    }
}
