package org.motcua.identity.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.motcua.event.EventStamp;

/** Somebody acting in a role at an agency: what a right rests on, and what the log tells. */
public record Capacity(Actor by, Role role, String agency) {

    /**
     * @param roles any of them is enough; the first one held counts
     * @param lineage the agency's code and its ancestors', nearest first
     */
    public static Optional<Capacity> of(Actor by, List<Role> roles, List<String> lineage) {
        return roles.stream()
                .filter(r -> by.holds(r, lineage))
                .findFirst()
                .map(r -> new Capacity(by, r, lineage.get(0)));
    }

    public EventStamp stamp(Instant at) {
        return new EventStamp(at, null, by.subject(), by.displayName(), role.name(), agency);
    }
}
