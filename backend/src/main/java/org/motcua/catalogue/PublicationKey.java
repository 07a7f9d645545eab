package org.motcua.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Cursor;

/** Where a page of decisions begins. */
record PublicationKey(Instant at, UUID id) {
    private static final PublicationKey FIRST = new PublicationKey(Instant.EPOCH, new UUID(0, 0));
    private static final PublicationKey LAST =
            new PublicationKey(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static PublicationKey parse(@Nullable String cursor, boolean done) {
        List<String> key = Cursor.decode(cursor, 2);
        try {
            return key.isEmpty()
                    ? done ? LAST : FIRST
                    : new PublicationKey(Instant.parse(key.get(0)), UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    static String after(PublicationView last) {
        return Cursor.encode(last.updatedAt() == null ? last.dueAt() : last.updatedAt(), last.id());
    }
}
