package org.motcua.feedback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The link under a letter that ends letters of its kind, without log-in: who gets them and our keyed mark. Nothing is stored for it, and
 * nobody can make one for somebody else. Pure.
 */
final class LetterLinks {
    private LetterLinks() {}

    /** Whose letters. */
    enum Reader {
        /** Of the case itself; told apart by the case. */
        COMPLAINANT("c"),
        /** Of somebody who follows a public case; told apart by the following. */
        FOLLOWER("f");

        private final String letter;

        Reader(String letter) {
            this.letter = letter;
        }
    }

    record Target(Reader reader, UUID id) {}

    static String token(byte[] key, Target target) {
        ByteBuffer id = ByteBuffer.allocate(16)
                .putLong(target.id().getMostSignificantBits())
                .putLong(target.id().getLeastSignificantBits());
        String body =
                target.reader().letter + Base64.getUrlEncoder().withoutPadding().encodeToString(id.array());
        return body + "." + mark(key, body);
    }

    /** Empty unless we wrote it. */
    static Optional<Target> read(byte[] key, String token) {
        int dot = token.indexOf('.');
        if (dot < 2
                || !MessageDigest.isEqual(bytes(token.substring(dot + 1)), bytes(mark(key, token.substring(0, dot))))) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(1, dot)));
        Reader reader = token.startsWith(Reader.FOLLOWER.letter) ? Reader.FOLLOWER : Reader.COMPLAINANT;
        return Optional.of(new Target(reader, new UUID(id.getLong(), id.getLong())));
    }

    private static String mark(byte[] key, String body) {
        return KeyedMark.of(key, "letters:" + body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
