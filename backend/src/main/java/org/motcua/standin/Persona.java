package org.motcua.standin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A made-up person whom the stand-in issuer vouches for.
 *
 * @param id also the client id that gets this persona's token without a login page
 * @param label what the persona is there for, in {@code vi} and {@code en}
 * @param claims as the national portal would issue them
 */
record Persona(String id, Map<String, String> label, Map<String, Object> claims) {
    private static final String FILE = "reference/demo/personas.json";

    String subject() {
        return String.valueOf(claims.get("sub"));
    }

    boolean applicant() {
        return id.startsWith("citizen-") || id.startsWith("company-");
    }

    /** An integrator is a machine: it has credentials and no login page. */
    boolean logsIn() {
        return !id.startsWith("integrator");
    }

    static List<Persona> all() {
        ClassLoader resources = Objects.requireNonNullElse(
                Thread.currentThread().getContextClassLoader(), Persona.class.getClassLoader());
        try (InputStream in = resources.getResourceAsStream(FILE)) {
            return in == null ? List.of() : new ObjectMapper().readValue(in, new TypeReference<List<Persona>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is not readable", e);
        }
    }
}
