package org.motcua.feedback.rating;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.motcua.shared.Reads;

/** Sums of ratings over a whole quarter; single ratings are read by nobody. */
@ApplicationScoped
class SatisfactionQueries {
    private static final String TAPS =
            "select agency, officer, overall, count(*) as raters from rating where quarter = $1 group by agency, officer, overall";
    private static final String POINTS = """
            select r.agency, r.officer, a.key as indicator, sum(a.value::int) as points, count(*) as slips
            from rating_detail r cross join lateral jsonb_each_text(r.answers) a where r.quarter = $1 group by r.agency, r.officer, a.key""";
    private static final String ANSWERED = """
            select holding_agency as agency, count(*) as due, count(*) filter (where answered_at <= answer_due_at) as on_time
            from feedback where answer_due_at >= $1 and answer_due_at < $2 and state not in ('OUT_OF_SCOPE', 'TRANSFERRED', 'WITHDRAWN')
            group by holding_agency""";
    private static final String NAMES =
            "select distinct on (subject) subject, name from appointment where subject = any ($1)";
    private static final String QUARTERS =
            "select distinct quarter from rating where quarter < $1 order by quarter desc limit 12";
    private final Reads reads;

    SatisfactionQueries(Reads reads) {
        this.reads = reads;
    }

    Uni<List<Row>> taps(Quarter q) {
        return rows(TAPS, Tuple.of(q.from()));
    }

    Uni<List<Row>> points(Quarter q) {
        return rows(POINTS, Tuple.of(q.from()));
    }

    /** How the agencies answered what was complained about. */
    Uni<List<Row>> answered(Quarter q) {
        return rows(
                ANSWERED,
                Tuple.of(
                        q.from().atStartOfDay(Ratings.ZONE).toOffsetDateTime(),
                        q.until().atStartOfDay(Ratings.ZONE).toOffsetDateTime()));
    }

    Uni<List<Row>> names(List<String> subjects) {
        return rows(NAMES, Tuple.of(subjects.toArray(String[]::new)));
    }

    /** Those that are over and have ratings, the latest first. */
    Uni<List<String>> quarters(LocalDate today) {
        return rows(QUARTERS, Tuple.of(Quarter.of(today).from()))
                .map(found -> found.stream()
                        .map(r -> new Quarter(r.getLocalDate(0)).toString())
                        .toList());
    }

    private Uni<List<Row>> rows(String sql, Tuple values) {
        return reads.query(sql, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
