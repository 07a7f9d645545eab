package org.motcua.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Identifiers. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A UUID of version 7 (RFC 9562): ordered by time, so that new rows lie together in an index. */
    public static UUID next() {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (RANDOM.nextInt() & 0xfffL);
        long low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }

    /** Unguessable text of {@code length} characters that people can read to each other: no 0, 1, I, L, O, U. */
    public static String readable(int length) {
        String alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(alphabet::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
