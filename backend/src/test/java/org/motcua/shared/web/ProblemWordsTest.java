package org.motcua.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.motcua.shared.ProblemType;

/** Every refusal has words in both languages. */
class ProblemWordsTest {
    /** Reading all classes takes a second: once. */
    private static final List<ProblemType> TYPES = types();

    @Test
    void everyCodeHasATitleAndADetailInBothLanguages() {
        TreeSet<String> missing = new TreeSet<>();
        for (String language : new String[] {"vi", "en"}) {
            Properties words = words(language);
            TYPES.stream()
                    .flatMap(t -> Stream.of(t.code() + ".title", t.code() + ".detail"))
                    .filter(key -> words.getProperty(key, "").isBlank())
                    .forEach(key -> missing.add(language + ": " + key));
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(
                new TreeSet<>(words("vi").stringPropertyNames()),
                new TreeSet<>(words("en").stringPropertyNames()));
    }

    @Test
    void codesAreStableAndUnique() {
        assertTrue(TYPES.stream().allMatch(t -> t.code().matches("[a-z-]+\\.[a-z0-9-]+")));
        assertEquals(
                TYPES.size(), TYPES.stream().map(ProblemType::code).distinct().count());
    }

    private static List<ProblemType> types() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.motcua").stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(c -> Arrays.stream(c.getEnumConstants()))
                        .map(ProblemType.class::cast)
                        .toList();
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (InputStream in =
                ProblemWords.class.getResourceAsStream("/messages/problems_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
