package org.motcua.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.motcua.identity.api.Actor;

/** Whom a verified token speaks for; read from its claims once, for as long as the token itself is remembered. */
@Singleton
class Actors {
    private final Cache<JsonWebToken, Optional<Actor>> known =
            Caffeine.newBuilder().weakKeys().build();
    private final ClaimsConfig config;

    Actors(ClaimsConfig config) {
        this.config = config;
    }

    /** The actor without appointments; empty when the token lacks a subject. */
    Optional<Actor> of(JsonWebToken token) {
        return known.get(token, t -> ActorMapping.actor(config.claims(), t::getClaim));
    }
}
