package org.motcua.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reference files that come with the application, under {@code reference/}. */
@ApplicationScoped
class ReferenceFiles {
    private final ObjectMapper json;

    ReferenceFiles(ObjectMapper json) {
        this.json = json;
    }

    JsonNode read(String name) {
        try (InputStream in = open(name)) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a CSV file without quotes, its header left out. */
    List<String[]> csv(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(l -> !l.isBlank())
                    .map(l -> l.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> procedures() {
        List<JsonNode> found = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths("reference/procedures", folder -> found.addAll(readAll(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private List<JsonNode> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(this::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode parse(Path file) {
        try {
            return json.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + name);
        if (in == null) {
            throw new IOException("reference/" + name + " is missing");
        }
        return in;
    }
}
