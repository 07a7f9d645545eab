package org.motcua.feedback;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.motcua.support.Database;

/** The link under letters about a complaint, without waiting for one. */
public final class LettersLink {
    private LettersLink() {}

    public static String ofComplaint(UUID id) {
        byte[] key = ((String) Database.value("select secret from feedback_key")).getBytes(StandardCharsets.UTF_8);
        return LetterLinks.token(key, new LetterLinks.Target(LetterLinks.Reader.COMPLAINANT, id));
    }
}
