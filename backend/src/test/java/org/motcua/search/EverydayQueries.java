package org.motcua.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;

/**
 * A hundred things that citizens type, written down before the synonyms were, and the names of other real procedures that stand in the
 * way. The third, sixth and ninth of every ten are held out: nobody looked at their outcome when synonyms were tuned.
 */
record EverydayQueries(int number, String text, List<String> expected) {

    static List<EverydayQueries> all() {
        List<String> lines = lines("queries.csv");
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    String[] cells = lines.get(i).split(";");
                    return new EverydayQueries(i + 1, cells[0], List.of(cells[1].split("\\|")));
                })
                .toList();
    }

    boolean heldOut() {
        return number % 10 == 3 || number % 10 == 6 || number % 10 == 9;
    }

    /** @return where the expected procedure is found, from 1; 0 when it is not */
    int rank(List<String> found) {
        return IntStream.range(0, found.size())
                .filter(i -> expected.contains(found.get(i)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    static List<SearchDocument> others() {
        List<SearchDocument> others = new ArrayList<>();
        for (String name : lines("other-procedures.txt")) {
            others.add(new SearchDocument(
                    SearchKind.PROCEDURE,
                    "other." + others.size(),
                    null,
                    new LocalizedText(name, ""),
                    new LocalizedText("", ""),
                    List.of(),
                    "",
                    null,
                    null));
        }
        return others;
    }

    private static List<String> lines(String name) {
        try (InputStream in = EverydayQueries.class.getResourceAsStream("/search/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(EverydayQueries q, List<String> found) {
        return "%3d %s %-4s %-60s %s"
                .formatted(
                        q.number(),
                        q.heldOut() ? "held-out" : "tuned   ",
                        q.rank(found) == 0 ? "-" : String.valueOf(q.rank(found)),
                        q.text(),
                        q.rank(found) == 1
                                ? ""
                                : Stream.concat(Stream.of(q.expected() + " <-"), found.stream())
                                        .reduce("", (a, b) -> a + " " + b));
    }
}
