package org.motcua.feedback.open311;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.motcua.feedback.KeyedMark;

/** What is sent as {@code api_key}: the key's identifier and our mark under it, so that no list of keys gives one away. Pure. */
final class Open311Token {
    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{32})-([\\w-]{43})");

    private Open311Token() {}

    static String of(byte[] key, UUID id) {
        String plain = id.toString().replace("-", "");
        return plain + "-" + KeyedMark.of(key, "open311:" + plain);
    }

    /** The identifier, if the token is one of ours. */
    static Optional<UUID> read(byte[] key, String token) {
        var parts = SHAPE.matcher(token);
        if (!parts.matches() || !MessageDigest.isEqual(bytes(token), bytes(of(key, id(parts.group(1)))))) {
            return Optional.empty();
        }
        return Optional.of(id(parts.group(1)));
    }

    private static UUID id(String plain) {
        return new UUID(Long.parseUnsignedLong(plain, 0, 16, 16), Long.parseUnsignedLong(plain, 16, 32, 16));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
