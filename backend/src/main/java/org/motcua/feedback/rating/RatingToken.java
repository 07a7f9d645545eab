package org.motcua.feedback.rating;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The link that rates one event of one dossier: the event and our mark under it. Nothing is stored to give it out again. Pure. */
final class RatingToken {
    private static final int MARK = 12;

    private RatingToken() {}

    static String of(byte[] key, UUID event) {
        byte[] mark = Arrays.copyOf(mac(key, "rating:" + event), MARK);
        byte[] all = ByteBuffer.allocate(16 + MARK)
                .putLong(event.getMostSignificantBits())
                .putLong(event.getLeastSignificantBits())
                .put(mark)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The event, if the token is one of ours. */
    static Optional<UUID> read(byte[] key, String token) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(token);
            if (all.length != 16 + MARK) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(all);
            UUID event = new UUID(buffer.getLong(), buffer.getLong());
            byte[] mark = Arrays.copyOf(mac(key, "rating:" + event), MARK);
            boolean ours = MessageDigest.isEqual(mark, Arrays.copyOfRange(all, 16, all.length));
            return ours ? Optional.of(event) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** That an event was rated, for nobody to read without the key. */
    static String spent(byte[] key, UUID event, String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, "spent:" + part + ":" + event));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
