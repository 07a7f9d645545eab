package org.motcua.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a keyset page begins: the sort key of the last row before it, opaque to the client. */
public final class Cursor {
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

    /** For the callers that parse the values further. */
    public static ProblemException invalid() {
        return ProblemException.of(RequestProblem.CURSOR_INVALID);
    }
}
