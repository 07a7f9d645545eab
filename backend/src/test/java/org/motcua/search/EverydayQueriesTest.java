package org.motcua.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;
import org.motcua.search.api.SearchSource;
import org.motcua.support.Caller;

/** A hundred things that citizens type find the expected procedure in the first three, although eighty-five others stand beside it. */
@QuarkusTest
class EverydayQueriesTest {
    @Inject
    IndexQueries index;

    @Inject
    ProcedureSource procedures;

    @BeforeEach
    void manyProcedures() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> index.follow(new Crowded(procedures)));
    }

    @AfterEach
    void onlyOurs() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> index.follow(procedures));
    }

    @Test
    void atLeastNinetyFiveOfAHundred() {
        int[] good = new int[2];
        StringBuilder table = new StringBuilder();
        for (EverydayQueries q : EverydayQueries.all()) {
            List<String> found = Caller.withoutToken()
                    .request()
                    .queryParam("q", q.text())
                    .queryParam("kind", "PROCEDURE")
                    .queryParam("limit", 5)
                    .get("/api/v1/search")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.key");
            int rank = q.rank(found);
            good[q.heldOut() ? 1 : 0] += rank >= 1 && rank <= 3 ? 1 : 0;
            table.append(EverydayQueries.line(q, found)).append('\n');
        }
        System.out.printf("%s%d of 70 tuned, %d of 30 held out%n", table, good[0], good[1]);
        assertTrue(good[0] + good[1] >= 95, () -> table.toString());
    }

    private record Crowded(SearchSource ours) implements SearchSource {
        @Override
        public SearchKind kind() {
            return SearchKind.PROCEDURE;
        }

        @Override
        public Uni<List<SearchDocument>> all() {
            return ours.all().map(found -> {
                List<SearchDocument> all = new ArrayList<>(found);
                all.addAll(EverydayQueries.others());
                return all;
            });
        }
    }
}
