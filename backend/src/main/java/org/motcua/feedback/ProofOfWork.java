package org.motcua.feedback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * A little work that a browser does for its user, so that writing ten thousand complaints costs a machine something and one costs a person
 * nothing: no picture to read, no third party. A challenge carries its own expiry and our mark; a solution is a number that makes
 * SHA-256 of {@code challenge:number} begin with enough zero bits. Pure.
 */
final class ProofOfWork {
    private ProofOfWork() {}

    static String challenge(byte[] key, String random, int bits, Instant expires) {
        String body = random + "." + bits + "." + expires.getEpochSecond();
        return body + "." + KeyedMark.of(key, "proof:" + body);
    }

    /** When the challenge ends, if it is ours; how many bits it asks for stands in it. */
    static boolean isSolved(byte[] key, String challenge, long nonce, Instant now) {
        return parse(key, challenge)
                .filter(c -> now.isBefore(c.expires()))
                .filter(c -> zeroBits(sha256(challenge + ":" + nonce)) >= c.bits())
                .isPresent();
    }

    private record Asked(int bits, Instant expires) {}

    private static Optional<Asked> parse(byte[] key, String challenge) {
        int end = challenge.lastIndexOf('.');
        String[] parts = challenge.split("\\.", -1);
        if (parts.length != 4
                || !MessageDigest.isEqual(
                        bytes(challenge.substring(end + 1)),
                        bytes(KeyedMark.of(key, "proof:" + challenge.substring(0, end))))) {
            return Optional.empty();
        }
        return Optional.of(new Asked(Integer.parseInt(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2]))));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int zeroBits(byte[] hash) {
        int bits = 0;
        for (byte b : hash) {
            if (b != 0) {
                return bits + Integer.numberOfLeadingZeros(b & 0xff) - 24;
            }
            bits += 8;
        }
        return bits;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
