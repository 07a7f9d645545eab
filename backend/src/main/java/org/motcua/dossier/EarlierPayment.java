package org.motcua.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.Due;

/** The one payment of a dossier as events told of it before there were dues; the log keeps them so for ever. */
record EarlierPayment(long amount, Due.Gate gate, String reason, Instant requiredAt) {
    private static final LocalizedText NAME = new LocalizedText("Phí, lệ phí", "Fee");

    /** The same as a due, whose id is the same each time the log is read. */
    Due due(UUID dossier) {
        FeeLine line = FeeLine.stated(NAME, amount, new LocalizedText(reason, reason));
        return new Due(
                id(dossier), Due.Kind.FEE, gate, List.of(line), amount, reason, null, requiredAt, null, null, null);
    }

    /** As the migration reckons it: {@code md5(id || requiredAt)::uuid}. */
    private UUID id(UUID dossier) {
        try {
            ByteBuffer md5 = ByteBuffer.wrap(MessageDigest.getInstance("MD5")
                    .digest((dossier.toString() + requiredAt).getBytes(StandardCharsets.UTF_8)));
            return new UUID(md5.getLong(), md5.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
