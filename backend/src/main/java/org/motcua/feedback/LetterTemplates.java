package org.motcua.feedback;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What letters look like: {@code mail/<version>/<name>_<language>.<form>}. A letter keeps the version it was called for with, so that one
 * that waits through a release is finished as it was begun. Pure.
 */
final class LetterTemplates {
    /** What new letters are written with. Files of a version are never changed once released; a change is a new folder. */
    static final int VERSION = 1;

    private static final Engine ENGINE = Engine.builder()
            .addSectionHelpers(new IfSectionHelper.Factory())
            .addValueResolvers(ValueResolvers.mapResolver(), ValueResolvers.mapperResolver())
            .addResultMapper(new HtmlEscaper(List.of(Form.HTML.contentType)))
            .strictRendering(true)
            .build();
    private static final Map<String, Template> PARSED = new ConcurrentHashMap<>();

    private LetterTemplates() {}

    /** In which shape. */
    enum Form {
        TXT("text/plain"),
        HTML("text/html"),
        /** As short as a short message has to be. */
        SMS("text/plain");

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }
    }

    static String render(int version, String name, String language, Form form, Map<String, String> data) {
        String file = "/mail/%d/%s_%s.%s"
                .formatted(version, name, language, form.name().toLowerCase(java.util.Locale.ROOT));
        return PARSED.computeIfAbsent(file, f -> ENGINE.parse(read(f), Variant.forContentType(form.contentType)))
                .render(data)
                .strip();
    }

    private static String read(String file) {
        try (InputStream in = LetterTemplates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
