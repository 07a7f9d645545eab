package org.motcua.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.motcua.clock.api.CalendarContent;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** Reads of versions. */
@ApplicationScoped
class CalendarQueries {
    private static final String PAGE = """
            select version, applied_at, author_name, reason, legal_basis from calendar_version
            where agency = $1 and version < $2 order by version desc limit $3""";
    private static final String ONE =
            "select version, applied_at, author_name, reason, legal_basis, content::text as content from calendar_version where agency = $1 and version = $2";
    private final Pool pool;

    CalendarQueries(Pool pool) {
        this.pool = pool;
    }

    /** Newest first, those before {@code before}. */
    Uni<List<CalendarVersionSummary>> page(String agency, int before, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(agency, before, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> summary(agency, r))
                        .toList());
    }

    Uni<CalendarVersionView> version(String agency, int version) {
        return pool.preparedQuery(ONE).execute(Tuple.of(agency, version)).map(rows -> {
            if (rows.size() == 0) {
                throw ProblemException.of(CalendarProblem.VERSION_NOT_FOUND);
            }
            Row r = rows.iterator().next();
            return new CalendarVersionView(summary(agency, r), CalendarText.of(content(r)));
        });
    }

    Uni<Set<String>> drafted() {
        return pool.query("select agency from calendar_draft").execute().map(rows -> {
            Set<String> agencies = new HashSet<>();
            rows.forEach(r -> agencies.add(r.getString("agency")));
            return agencies;
        });
    }

    private static CalendarVersionSummary summary(String agency, Row r) {
        return new CalendarVersionSummary(
                agency,
                r.getInteger("version"),
                r.getOffsetDateTime("applied_at").toInstant(),
                r.getString("author_name"),
                r.getString("reason"),
                r.getString("legal_basis"));
    }

    private static CalendarContent content(Row r) {
        try {
            return JsonColumns.MAPPER.readValue(r.getString("content"), CalendarContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored calendar is not readable", e);
        }
    }
}
