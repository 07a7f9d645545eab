package org.motcua.feedback.open311;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.feedback.FeedbackKeyQueries;
import org.motcua.feedback.FeedbackProblem;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Officers;
import org.motcua.identity.api.Role;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/**
 * Keys for {@code api_key} of GeoReport v2. An integrator has them issued with its token and files with them; a key counts as long as it
 * is not revoked and its holder is an integrator.
 */
@ApplicationScoped
public class Open311Keys implements PanacheRepositoryBase<Open311Key, UUID> {
    /** How many that count one integrator may have. */
    private static final int MOST = 20;

    private final FeedbackKeyQueries keys;
    private final Officers officers;
    private final EventLog log;
    private final Clock clock;

    Open311Keys(FeedbackKeyQueries keys, Officers officers, EventLog log, Clock clock) {
        this.keys = keys;
        this.officers = officers;
        this.log = log;
        this.clock = clock;
    }

    /** Without the key itself, which is told by {@link #shown} and kept nowhere. */
    @WithTransaction
    public Uni<Open311KeyView> issue(Open311KeyRequest in, Actor by) {
        requireIntegrator(by);
        return count("subject = ?1 and revokedAt is null", by.subject())
                .invoke(have -> {
                    if (have >= MOST) {
                        throw ProblemException.of(FeedbackProblem.TOO_MANY_KEYS, Map.of("max", MOST));
                    }
                })
                .map(have -> new Open311Key(
                        Ids.next(), by.subject(), by.displayName(), in.label().strip(), now()))
                .call(k -> persist(k))
                .call(k -> told(k, false, by))
                .map(Open311KeyView::of);
    }

    public Uni<Open311KeyView> shown(Open311KeyView issued) {
        return keys.key().map(key -> issued.with(Open311Token.of(key, issued.id())));
    }

    @WithSession
    public Uni<Open311KeyView.All> own(Actor by) {
        requireIntegrator(by);
        return list("subject = ?1 order by id desc", by.subject())
                .map(found -> new Open311KeyView.All(
                        found.stream().map(Open311KeyView::of).toList()));
    }

    /** At once and for good; as often as one likes. */
    @WithTransaction
    public Uni<Void> revoke(UUID id, Actor by) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).chain(k -> {
            if (k == null || !k.subject.equals(by.subject())) {
                throw ProblemException.of(FeedbackProblem.KEY_NOT_FOUND);
            }
            if (k.revokedAt != null) {
                return Uni.createFrom().voidItem();
            }
            k.revokedAt = now();
            return told(k, true, by);
        });
    }

    /** Who files with the key; fails with 403, as the standard says, when it does not count. */
    @WithSession
    public Uni<Actor> holder(String apiKey) {
        return keys.key()
                .map(key -> Open311Token.read(key, apiKey).orElseThrow(Open311Keys::unknown))
                .chain(this::counting)
                .onItem()
                .ifNull()
                .failWith(Open311Keys::unknown)
                .chain(k -> officers.appointments(k.subject)
                        .map(held -> system(k.subject, k.subjectName).holding(held)))
                .invoke(by -> {
                    if (!by.hasAny(Set.of(Role.INTEGRATOR))) {
                        throw unknown();
                    }
                });
    }

    private Uni<Open311Key> counting(UUID id) {
        return find("id = ?1 and revokedAt is null", id).firstResult();
    }

    private static Open311Exception unknown() {
        return new Open311Exception(403, "api_key is missing, unknown or revoked");
    }

    private static Actor system(String subject, String name) {
        return new Actor(subject, Actor.Kind.SYSTEM, name, null, null, null, null, null, null, null, null, List.of());
    }

    private static void requireIntegrator(Actor by) {
        if (!by.hasAny(Set.of(Role.INTEGRATOR))) {
            throw ProblemException.of(FeedbackProblem.NOT_YOURS);
        }
    }

    private Uni<Void> told(Open311Key k, boolean revoked, Actor by) {
        EventStamp stamp = new EventStamp(now(), null, by.subject(), by.displayName(), Role.INTEGRATOR.name(), null);
        return log.append(k.id, stamp, List.of(new Open311KeyEvent(revoked, k.label)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
