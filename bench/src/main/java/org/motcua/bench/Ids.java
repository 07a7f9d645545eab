package org.motcua.bench;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Identifiers as the product makes them. */
final class Ids {
    private static final char[] READABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private Ids() {}

    static String letters(RandomGenerator random, int length) {
        StringBuilder s = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            s.append(READABLE[random.nextInt(READABLE.length)]);
        }
        return s.toString();
    }

    /** Version 7: in the order of time. */
    static UUID uuid(RandomGenerator random, Instant at) {
        return new UUID((at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000), 0x8000000000000000L | random.nextLong() >>> 2);
    }
}
