package org.motcua.feedback.api;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries messages to people. A port: a mail server or an SMS gateway in production, an outbox to look into in the demonstration. */
public interface MessageChannel {
    /**
     * A message to one address.
     *
     * @param id the same each time it is tried
     * @param html the same as {@code text} for programs that show it; null where there is nothing to show
     * @param stop where one POST ends messages of this kind; null when there will be no other
     */
    record Message(
            UUID id,
            ContactChannel channel,
            String to,
            String subject,
            String text,
            @Nullable String html,
            @Nullable String stop) {}

    /** Whether messages of this kind go out from this installation at all. */
    boolean reaches(ContactChannel channel);

    /** Hands it over; fails when that was not possible, and is then asked again later. Never called inside a transaction. */
    Uni<Void> send(Message message);
}
