package org.motcua.form;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.IncludeSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Qute with nothing that could reach beyond its data: conditions, loops, and the fixed parts {@code head} and {@code signatures}. Values
 * are texts, booleans, numbers, lists and maps; there is no reflection, no namespace, no raw output. Pure.
 */
final class FormTemplateEngine {
    private static final Variant HTML = Variant.forContentType("text/html");
    private static final int MOST_OUTPUT = 2_000_000;
    private static final long TIMEOUT_MILLIS = 5_000;
    private final Engine engine = Engine.builder()
            .addSectionHelpers(
                    new IfSectionHelper.Factory(), new LoopSectionHelper.Factory(), new IncludeSectionHelper.Factory())
            .addValueResolvers(
                    ValueResolvers.mapResolver(),
                    ValueResolvers.mapperResolver(),
                    ValueResolvers.listResolver(),
                    ValueResolvers.collectionResolver(),
                    ValueResolvers.thisResolver(),
                    ValueResolvers.orResolver(),
                    ValueResolvers.equalsResolver(),
                    ValueResolvers.logicalAndResolver(),
                    ValueResolvers.logicalOrResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addLocator(new Parts())
            .strictRendering(true)
            .timeout(TIMEOUT_MILLIS)
            .build();

    /** Fails with {@link TemplateException}, which knows the line. */
    Template parse(String source) {
        return engine.parse(source, HTML);
    }

    /** Fails with {@link TemplateException}; also when the output grows beyond all measure. */
    String render(Template template, Map<String, ?> data) {
        StringBuilder out = new StringBuilder();
        try {
            template.instance()
                    .data(data)
                    .consume(chunk -> append(out, chunk))
                    .toCompletableFuture()
                    .join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String chunk) {
        if (out.length() + chunk.length() > MOST_OUTPUT) {
            throw new TemplateException("more output than a form can need");
        }
        out.append(chunk);
    }

    /** A template or part that came with this release. */
    static String resource(String name) {
        try (InputStream in = FormTemplateEngine.class.getResourceAsStream("/forms/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no form resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The two parts that templates may include; no other name leads anywhere. */
    private static final class Parts implements TemplateLocator {
        private final Map<String, String> known =
                Map.of("head", resource("head.html"), "signatures", resource("signatures.html"));

        @Override
        public Optional<TemplateLocation> locate(String id) {
            return Optional.ofNullable(known.get(id)).map(Part::new);
        }
    }

    private record Part(String text) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
