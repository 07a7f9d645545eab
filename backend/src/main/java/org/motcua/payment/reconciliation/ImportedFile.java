package org.motcua.payment.reconciliation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as somebody sent it. */
public record ImportedFile(String name, byte[] content) {
    private static final int LONGEST_NAME = 200;

    public ImportedFile {
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails with {@link FileFault.Stop} for what is not UTF-8. */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw FileFault.stop("file", "statement-encoding");
        }
    }
}
