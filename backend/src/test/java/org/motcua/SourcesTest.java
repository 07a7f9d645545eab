package org.motcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sources must not say; nothing would notice it at run time. */
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', textBlock = """
            two database Unis at once on one session ~ Uni\\.(combine|join)\\(|AndMerge\\(
            waiting on the event loop ~ \\.await\\(\\)
            sleeping ~ Thread\\.sleep
            printing instead of logging ~ System\\.out|printStackTrace
            a flush that is never waited for ~ \\.invoke\\(\\(?\\w*\\)? -> \\w*[sS]ession\\.flush
            work left for later ~ \\b(TODO|FIXME|XXX|HACK)\\b
            """)
    void mainCodeIsFreeOf(String what, String pattern) {
        assertEquals(List.of(), places(MAIN, Pattern.compile(pattern)), what);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', textBlock = """
            sleeping ~ Thread\\.sleep
            skipped tests ~ @Disabled
            """)
    void testsAreFreeOf(String what, String pattern) {
        assertEquals(List.of(), places(TEST, Pattern.compile(pattern)), what);
    }

    @Test
    void thePatternsFindWhatTheyLookFor() {
        assertTrue(Pattern.compile("Uni\\.(combine|join)\\(|AndMerge\\(")
                .matcher("x.transformToUniAndMerge(y)")
                .find());
    }

    private static List<String> places(Path root, Pattern pattern) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("SourcesTest.java"))
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (pattern.matcher(lines.get(i)).find()) {
                        found.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
