package org.motcua.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Forms and papers as people fill in and scan them. */
public final class Samples {
    public static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    /** A valid form of the procedure. */
    public static ObjectNode form(String procedure) {
        try (InputStream in = Samples.class.getResourceAsStream("/reference/demo/forms/" + procedure + ".json")) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small PDF; another text, another file. */
    public static byte[] pdf(String text) {
        String body =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                        + text + "\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
