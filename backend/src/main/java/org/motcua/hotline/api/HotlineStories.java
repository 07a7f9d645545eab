package org.motcua.hotline.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.motcua.identity.api.Actor;

/** Writes hotlines of the past, by the same decision that keepers take; for demonstrations and migrations. */
public interface HotlineStories {
    /** @param written what a keeper would send */
    Uni<Void> tell(JsonNode written, Actor by, Instant at);
}
