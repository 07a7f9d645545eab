package org.motcua.guidance.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.motcua.identity.api.Actor;

/** Writes guidance of the past, by the same decision that officers take; for demonstrations and migrations. */
public interface GuidanceStories {
    /** @param written what a officer would send */
    Uni<Void> tell(JsonNode written, Actor by, Instant at);
}
