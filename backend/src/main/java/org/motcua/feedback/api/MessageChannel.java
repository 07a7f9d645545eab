package org.motcua.feedback.api;

import io.smallrye.mutiny.Uni;

/** Carries messages to people. A port: a mail server or an SMS gateway in production, an outbox to look into in the demonstration. */
public interface MessageChannel {
    /** A message to one address. */
    record Message(ContactChannel channel, String to, String subject, String text) {}

    /** Whether messages of this kind go out from this installation at all. */
    boolean reaches(ContactChannel channel);

    /** Hands it over; fails when that was not possible, and is then asked again later. Never called inside a transaction. */
    Uni<Void> send(Message message);
}
