package org.motcua.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.search.api.SearchKind;
import org.motcua.shared.Cursor;

/** Finds things: words are corrected, widened by synonyms, guessed at where nothing fits, and ranked. */
@ApplicationScoped
public class SearchService {
    private static final double WORTH_SHOWING = 0.2;
    private static final double WORTH_SUGGESTING = 0.3;
    private static final int SUGGESTIONS = 8;
    private static final Duration COUNTED_FOR = Duration.ofSeconds(5);
    private final SearchQueries queries;
    private final Synonyms synonyms;
    private final Clock clock;
    private volatile @Nullable Counted counted;

    SearchService(SearchQueries queries, Synonyms synonyms, Clock clock) {
        this.queries = queries;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    public Uni<SearchPage> search(String text, @Nullable SearchKind kind, @Nullable String cursor, int limit) {
        SearchQueries.After after = after(cursor);
        return terms(text)
                .chain(terms -> queries.found(terms, kind, after, limit + 1, WORTH_SHOWING, clock.instant()))
                .map(found -> page(found, limit));
    }

    /** What somebody who is still typing may want: the last word may be only its beginning. */
    public Uni<SearchPage> suggest(String text, @Nullable SearchKind kind) {
        return terms(text)
                .chain(terms -> begun(text).map(more -> both(terms, more)))
                .chain(terms -> queries.found(terms, kind, null, SUGGESTIONS, WORTH_SUGGESTING, clock.instant()))
                .map(found -> page(found, SUGGESTIONS));
    }

    private Uni<List<SearchQueries.Term>> terms(String text) {
        List<String> words = Wanted.words(text);
        return queries.known(Stream.concat(words.stream(), words.stream().map(SearchService::undone))
                        .toList())
                .chain(known -> synonyms.book().map(book -> Wanted.of(corrected(words, known.keySet()), book)))
                .chain(wanted -> total().chain(total -> resolved(wanted, total)));
    }

    /** How many documents there were. */
    private record Counted(long total, Instant at) {}

    /** As of a few seconds ago: how rare a word is needs no exact number, and counting takes the longer the more there are. */
    private Uni<Long> total() {
        Counted known = counted;
        Instant now = clock.instant();
        return known != null && now.isBefore(known.at().plus(COUNTED_FOR))
                ? Uni.createFrom().item(known.total())
                : queries.total().invoke(total -> counted = new Counted(total, now));
    }

    private static List<String> corrected(List<String> words, Set<String> known) {
        return words.stream()
                .map(w -> known.contains(w) || !known.contains(undone(w)) ? w : undone(w))
                .toList();
    }

    private static String undone(String word) {
        return String.join("", SearchWords.of(Telex.undone(word)));
    }

    private Uni<List<SearchQueries.Term>> resolved(Wanted wanted, long total) {
        return queries.known(wanted.all()).chain(known -> {
            List<String> doubtful = wanted.doubtful(known.keySet());
            Uni<List<SearchQueries.Near>> near =
                    doubtful.isEmpty() ? Uni.createFrom().item(List.of()) : queries.near(doubtful);
            return near.map(guesses -> wanted.terms(known, guesses, total));
        });
    }

    private Uni<List<SearchQueries.Term>> begun(String text) {
        List<String> words = Wanted.words(text);
        if (words.isEmpty() || text.endsWith(" ")) {
            return Uni.createFrom().item(List.of());
        }
        String last = words.get(words.size() - 1);
        String beginning = words.size() < 2 ? last : SearchWords.pair(words.get(words.size() - 2), last);
        return queries.begun(beginning).chain(found -> total().map(total -> Wanted.begun(found, total)));
    }

    private static List<SearchQueries.Term> both(List<SearchQueries.Term> a, List<SearchQueries.Term> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static SearchQueries.@Nullable After after(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 2);
        try {
            return key.isEmpty()
                    ? null
                    : new SearchQueries.After(Float.parseFloat(key.get(0)), Long.parseLong(key.get(1)));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    private static SearchPage page(List<SearchQueries.Hit> found, int limit) {
        List<SearchQueries.Hit> shown = found.stream().limit(limit).toList();
        SearchQueries.Hit last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new SearchPage(
                shown.stream().map(SearchQueries.Hit::result).toList(),
                last == null || found.size() <= limit ? null : Cursor.encode(last.score(), last.id()));
    }
}
