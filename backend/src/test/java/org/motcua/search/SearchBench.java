package org.motcua.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;
import org.motcua.search.api.SearchSource;
import org.motcua.shared.JsonColumns;

/** Measures the search among ten thousand documents, without the rest of the application: prints figures, asserts nothing. See docs/search.md. */
final class SearchBench {
    private static final int DOCUMENTS = 10_000;
    private static final int ROUNDS = 4;
    private static final PrintStream OUT = System.out;

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        Vertx vertx = Vertx.vertx();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            Pool pool = Pool.pool(
                    vertx,
                    new PgConnectOptions()
                            .setHost("localhost")
                            .setPort(postgres.getPort())
                            .setUser("postgres")
                            .setDatabase("postgres")
                            .setCachePreparedStatements(true),
                    new PoolOptions().setMaxSize(4));
            migrate(pool);
            SearchService search = new SearchService(new SearchQueries(pool), releaseSynonyms(), Clock.systemUTC());
            IndexQueries index = new IndexQueries(pool);
            index.follow(source(SearchKind.PROCEDURE, procedures())).await().indefinitely();
            index.countTerms().await().indefinitely();
            table(search);
            if (args.length == 0) {
                double indexed = millis(() -> index.follow(source(SearchKind.QUESTION, invented())));
                OUT.printf("%d documents indexed in %.0f s%n", DOCUMENTS, indexed / 1000);
                double counted = millis(index::countTerms);
                OUT.printf("terms counted in %.1f s%n", counted / 1000);
                pool.query("vacuum analyze").execute().await().indefinitely();
                measure(search);
            }
        } finally {
            vertx.closeAndAwait();
        }
    }

    private static Synonyms releaseSynonyms() throws IOException {
        SynonymBook book = new SynonymBook(Synonyms.Release.read().all());
        return new Synonyms(null, null, null) {
            @Override
            Uni<SynonymBook> book() {
                return Uni.createFrom().item(book);
            }
        };
    }

    private static void migrate(Pool pool) throws IOException {
        for (String file : List.of("V202611251000__search_create_index.sql", "V202611251910__search_create_near.sql")) {
            String sql = Files.readString(Path.of("src/main/resources/db/migration/" + file));
            pool.query(sql).execute().await().indefinitely();
        }
    }

    private static SearchSource source(SearchKind kind, List<SearchDocument> all) {
        return new SearchSource() {
            @Override
            public SearchKind kind() {
                return kind;
            }

            @Override
            public Uni<List<SearchDocument>> all() {
                return Uni.createFrom().item(all);
            }
        };
    }

    private static List<SearchDocument> procedures() throws IOException {
        List<SearchDocument> all = new ArrayList<>(EverydayQueries.others());
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/reference/procedures"))) {
            for (Path file : files.sorted().toList()) {
                all.add(ProcedureSource.document(JsonColumns.MAPPER.readValue(file.toFile(), Procedure.class)));
            }
        }
        return all;
    }

    /** Questions with answers of a hundred words, made of the words of real procedures, so that everything looked for is everywhere. */
    private static List<SearchDocument> invented() {
        Random random = new Random(5);
        List<String> phrases = EverydayQueries.others().stream()
                .flatMap(d -> Arrays.stream(d.title().vi().split(", | và | hoặc | của | đối với | cho ")))
                .toList();
        List<String> syllables = Stream.of("b c ch d đ g gh gi h k kh l m n ng nh ph qu r s t th tr v x".split(" "))
                .flatMap(a -> Stream.of(
                                "a an ang ao ai am e en eo i in inh o on ong oi u un ung uoc uong ien".split(" "))
                        .map(b -> a + b))
                .toList();
        List<SearchDocument> all = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder body = new StringBuilder();
            for (int n = 0; n < 12; n++) {
                body.append(phrases.get(random.nextInt(phrases.size()))).append(' ');
                for (int s = 0; s < 4; s++) {
                    body.append(syllables.get(random.nextInt(syllables.size()))).append(' ');
                }
            }
            String title = phrases.get(random.nextInt(phrases.size())) + " "
                    + syllables.get(random.nextInt(syllables.size())) + " " + i;
            all.add(new SearchDocument(
                    SearchKind.QUESTION,
                    "invented." + i,
                    null,
                    new LocalizedText(title, title),
                    new LocalizedText(phrases.get(random.nextInt(phrases.size())), ""),
                    List.of(),
                    body.toString(),
                    null,
                    null));
        }
        return all;
    }

    private static void table(SearchService search) {
        int[] firstThree = new int[2];
        int[] first = new int[2];
        for (EverydayQueries q : EverydayQueries.all()) {
            List<String> found = keys(search, q.text());
            OUT.println(EverydayQueries.line(q, found));
            int rank = q.rank(found);
            firstThree[q.heldOut() ? 1 : 0] += rank >= 1 && rank <= 3 ? 1 : 0;
            first[q.heldOut() ? 1 : 0] += rank == 1 ? 1 : 0;
        }
        OUT.printf(
                "in the first three: %d of 70 tuned, %d of 30 held out; first: %d, %d%n",
                firstThree[0], firstThree[1], first[0], first[1]);
    }

    private static List<String> keys(SearchService search, String text) {
        return search.search(text, SearchKind.PROCEDURE, null, 5).await().indefinitely().items().stream()
                .map(SearchResult::key)
                .toList();
    }

    private static void measure(SearchService search) {
        List<Double> millis = new ArrayList<>();
        List<Double> suggested = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (EverydayQueries q : EverydayQueries.all()) {
                double took = millis(() -> search.search(q.text(), null, null, 20));
                double hinted = millis(() -> search.suggest(q.text(), null));
                if (round >= ROUNDS / 4) {
                    millis.add(took);
                    suggested.add(hinted);
                }
            }
        }
        print("search", millis);
        print("suggestions", suggested);
    }

    private static double millis(Supplier<Uni<?>> ask) {
        long from = System.nanoTime();
        ask.get().await().indefinitely();
        return (System.nanoTime() - from) / 1e6;
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        OUT.printf(
                "%s among %d documents: median %.1f ms, p95 %.1f, p99 %.1f, longest %.1f (%d asked)%n",
                what,
                DOCUMENTS,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
