package org.motcua.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;

/** The caller. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Me")
public record MeView(
        String subject,
        Actor.Kind kind,
        String name,
        @Nullable String identityNumber,
        @Nullable String organisationNumber,
        @Nullable String organisationName,
        @Nullable String assurance,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String dateOfBirth,
        @Nullable String address,
        List<Held> appointments) {

    /** A role held at an agency; {@code subtree} when the agencies below count too. */
    @Schema(name = "Appointment")
    public record Held(Role role, String agency, boolean subtree) {}

    static MeView of(Actor a) {
        return new MeView(
                a.subject(),
                a.kind(),
                a.name(),
                a.identityNumber(),
                a.organisationNumber(),
                a.organisationName(),
                a.assurance(),
                a.email(),
                a.phone(),
                a.dateOfBirth(),
                a.address(),
                a.appointments().stream()
                        .map(h -> new Held(h.role(), h.agency(), h.subtree()))
                        .toList());
    }
}
