package org.motcua.identity.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The person, organisation or system behind a request.
 *
 * @param subject the issuer's stable identifier; what a dossier's ownership is compared with
 * @param assurance the issuer's level of assurance of the identity, as it says it
 * @param appointments roles in force today
 */
public record Actor(
        String subject,
        Kind kind,
        String name,
        @Nullable String identityNumber,
        @Nullable String organisationNumber,
        @Nullable String organisationName,
        @Nullable String assurance,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String dateOfBirth,
        @Nullable String address,
        List<Appointment> appointments) {

    /** What kind of account the portal says this is. */
    @Schema(name = "ActorKind")
    public enum Kind {
        INDIVIDUAL,
        ORGANISATION,
        SYSTEM
    }

    /** Name to show for what this actor does for itself: an organisation acts under its own. */
    public String displayName() {
        return organisationName != null ? organisationName : name;
    }

    /** The level of assurance as a number, 0 when the issuer says none that can be read. */
    public int assuranceLevel() {
        return assurance != null && assurance.matches("[0-9]") ? Integer.parseInt(assurance) : 0;
    }

    /** The same actor with the roles in force now. */
    public Actor holding(List<Appointment> now) {
        return new Actor(
                subject,
                kind,
                name,
                identityNumber,
                organisationNumber,
                organisationName,
                assurance,
                email,
                phone,
                dateOfBirth,
                address,
                now);
    }

    public boolean holds(Role role, List<String> lineage) {
        return appointments.stream().anyMatch(a -> a.role() == role && a.covers(lineage));
    }

    public boolean holdsAny(Collection<Role> roles, List<String> lineage) {
        return appointments.stream().anyMatch(a -> roles.contains(a.role()) && a.covers(lineage));
    }

    public boolean isOfficer() {
        return !appointments.isEmpty();
    }

    public boolean hasAny(Set<Role> roles) {
        return appointments.stream().anyMatch(a -> roles.contains(a.role()));
    }
}
