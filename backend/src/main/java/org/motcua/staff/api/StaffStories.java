package org.motcua.staff.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.motcua.identity.api.Actor;

/** Says what of an appointment is public, as keepers do; for demonstrations and migrations. */
public interface StaffStories {
    /** @param written what a keeper would send */
    Uni<Void> tell(UUID appointment, JsonNode written, Actor by, Instant at);
}
