package org.motcua.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.api.ContactChannel;

/**
 * A letter to send.
 *
 * @param template version of the templates it was called for with
 * @param attempt how often it was tried, this time included
 * @param detail a code, for one that confirms a contact
 * @param about null for one that confirms a contact
 * @param follower whose following it tells; null for the complainant's own
 */
record Letter(
        UUID id,
        String kind,
        ContactChannel channel,
        String address,
        String language,
        int template,
        Instant createdAt,
        int attempt,
        @Nullable String detail,
        @Nullable About about,
        @Nullable UUID follower) {

    /**
     * The case it tells of.
     *
     * @param confirmed a code has shown that the address is the complainant's
     */
    record About(UUID feedback, String reference, boolean hasAccount, boolean confirmed) {}

    boolean isCode() {
        return about == null;
    }
}
