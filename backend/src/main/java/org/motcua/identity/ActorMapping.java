package org.motcua.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.Actor;

/** From claims to an actor. Pure. */
final class ActorMapping {
    private ActorMapping() {}

    /**
     * @param claim value of a claim by its name, null when the token lacks it
     * @return the actor, without appointments; empty when the token lacks a subject
     */
    static Optional<Actor> actor(ClaimsConfig.Claims names, Function<String, @Nullable Object> claim) {
        Function<String, @Nullable String> text = name -> {
            Object value = claim.apply(name);
            String s = value == null ? "" : unquoted(value).strip();
            return s.isEmpty() ? null : s;
        };
        String subject = text.apply(names.subject());
        if (subject == null) {
            return Optional.empty();
        }
        String name = text.apply(names.name());
        return Optional.of(new Actor(
                subject,
                kind(text.apply(names.kind())),
                name == null ? subject : name,
                text.apply(names.identityNumber()),
                text.apply(names.organisationNumber()),
                text.apply(names.organisationName()),
                text.apply(names.assurance()),
                text.apply(names.email()),
                text.apply(names.phone()),
                text.apply(names.dateOfBirth()),
                text.apply(names.address()),
                List.of()));
    }

    private static Actor.Kind kind(@Nullable String code) {
        if (code == null) {
            return Actor.Kind.SYSTEM;
        }
        return switch (code) {
            case "1" -> Actor.Kind.INDIVIDUAL;
            case "2", "3" -> Actor.Kind.ORGANISATION;
            default -> Actor.Kind.SYSTEM;
        };
    }

    /** SmallRye hands out JSON-P values for what is not a registered claim. */
    private static String unquoted(Object value) {
        return value instanceof jakarta.json.JsonString s ? s.getString() : value.toString();
    }
}
