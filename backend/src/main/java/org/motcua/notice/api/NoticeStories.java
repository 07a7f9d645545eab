package org.motcua.notice.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.motcua.identity.api.Actor;

/** Writes and publishes notices of the past, by the same decisions that editors take; for demonstrations and migrations. */
public interface NoticeStories {
    /** @param written what a editor would send */
    Uni<Void> tell(JsonNode written, Actor by, Instant at);
}
