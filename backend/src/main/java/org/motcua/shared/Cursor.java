package org.motcua.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a keyset page begins: the sort key of the last row before it, opaque to the client. */
public final class Cursor {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    public static String encode(Object... key) {
        String text = String.join(
                String.valueOf(SEPARATOR),
                java.util.Arrays.stream(key).map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param parts how many values the key has
     * @return the key's values; empty when there is no cursor. Fails with 400 {@code request.cursor-invalid} for anything we did not give out
     */
    public static List<String> decode(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            List<String> key = List.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                    .split(String.valueOf(SEPARATOR), -1));
            if (key.size() == parts) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        throw invalid();
    }

    /** Behind a moment and an id: where the pages of most lists begin. Null at the beginning. */
    public static @Nullable Moment moment(@Nullable String cursor) {
        List<String> key = decode(cursor, 2);
        try {
            return key.isEmpty() ? null : new Moment(kept(Instant.parse(key.get(0))), UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** No row is older or younger than what the database keeps. */
    private static Instant kept(Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw invalid();
        }
        return at;
    }

    public record Moment(Instant at, UUID id) {}

    /** For the callers that parse the values further. */
    public static ProblemException invalid() {
        return ProblemException.of(RequestProblem.CURSOR_INVALID);
    }
}
