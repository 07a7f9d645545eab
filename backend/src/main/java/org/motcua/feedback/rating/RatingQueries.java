package org.motcua.feedback.rating;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.motcua.dossier.api.RateableQueries;
import org.motcua.shared.ProblemException;

/**
 * Writes ratings. The mark that an event was rated and the rating itself are written in one transaction and have nothing in common. A rating
 * is no event of the log: the log would say when, and so who.
 */
@ApplicationScoped
class RatingQueries {
    private static final String MARK = "insert into rating_mark (mark) values ($1) on conflict do nothing";
    private static final String RATE =
            "insert into rating (quarter, occasion, agency, officer, overall) values ($1, $2, $3, $4, $5)";
    private static final String DETAIL =
            "insert into rating_detail (quarter, agency, officer, answers) values ($1, $2, $3, $4)";
    private static final String MARKED = "select mark from rating_mark where mark = any ($1)";
    private final Pool pool;

    RatingQueries(Pool pool) {
        this.pool = pool;
    }

    /** Fails with 409 for what was rated before. */
    Uni<Void> rate(String mark, RateableQueries.Rateable of, LocalDate quarter, RatingRequests.Overall overall) {
        Tuple values = Tuple.of(
                quarter, RatingOccasion.of(of.type()).name(), of.agency(), of.officer(), (short) overall.ordinal());
        return once(mark, RATE, values);
    }

    Uni<Void> detail(String mark, RateableQueries.Rateable of, LocalDate quarter, JsonObject answers) {
        return once(mark, DETAIL, Tuple.of(quarter, of.agency(), of.officer(), answers));
    }

    private Uni<Void> once(String mark, String sql, Tuple values) {
        return pool.withTransaction(c -> c.preparedQuery(MARK)
                .execute(Tuple.of(mark))
                .invoke(marked -> {
                    if (marked.rowCount() == 0) {
                        throw ProblemException.of(RatingProblem.ALREADY_RATED);
                    }
                })
                .chain(() -> c.preparedQuery(sql).execute(values))
                .replaceWithVoid());
    }

    Uni<Set<String>> marked(List<String> marks) {
        return pool.preparedQuery(MARKED)
                .execute(Tuple.of(marks.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> r.getString(0))
                        .collect(Collectors.toSet()));
    }
}
