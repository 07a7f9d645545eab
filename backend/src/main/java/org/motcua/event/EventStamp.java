package org.motcua.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, when and for which agency.
 *
 * @param at the server's time
 * @param statedAt when the officer says the real-world act took place, if told apart (Điều 18.8)
 */
public record EventStamp(
        Instant at,
        @Nullable Instant statedAt,
        String actor,
        String actorName,
        String actorRole,
        @Nullable String agency) {}
