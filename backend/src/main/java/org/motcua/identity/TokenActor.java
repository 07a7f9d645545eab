package org.motcua.identity;

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
    private final JsonWebToken token;
    private final ClaimsConfig config;
    private final AppointmentQueries appointments;
    private final Clock clock;

    TokenActor(JsonWebToken token, ClaimsConfig config, AppointmentQueries appointments, Clock clock) {
        this.token = token;
        this.config = config;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Uni<Actor> get() {
        Object subject = token.getClaim(config.claims().subject());
        if (subject == null) {
            return Uni.createFrom().failure(() -> ProblemException.of(IdentityProblem.NO_SUBJECT));
        }
        return appointments
                .inForce(subject.toString(), LocalDate.now(clock.withZone(ZONE)))
                .map(held -> ActorMapping.actor(config.claims(), token::getClaim, held));
    }
}
