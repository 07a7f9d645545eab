package org.motcua.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ProblemException;

@RequestScoped
class TokenActor implements CurrentActor {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private final SecurityIdentity identity;
    private final Actors actors;
    private final AppointmentQueries appointments;
    private final Clock clock;

    TokenActor(SecurityIdentity identity, Actors actors, AppointmentQueries appointments, Clock clock) {
        this.identity = identity;
        this.actors = actors;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Uni<Actor> get() {
        return actors.of((JsonWebToken) identity.getPrincipal())
                .map(actor -> appointments
                        .inForce(actor.subject(), LocalDate.now(clock.withZone(ZONE)))
                        .map(actor::holding))
                .orElseGet(() -> Uni.createFrom().failure(() -> ProblemException.of(IdentityProblem.NO_SUBJECT)));
    }
}
