package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.shared.Cursor;
import org.motcua.shared.ProblemException;

/** Complaints with their answers, for anybody. */
@ApplicationScoped
public class PublishedFeedback {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST_SIMILAR = 5;
    private final PublishedQueries queries;
    private final Agencies agencies;

    PublishedFeedback(PublishedQueries queries, Agencies agencies) {
        this.queries = queries;
        this.agencies = agencies;
    }

    public Uni<PublishedFeedbackPage> page(
            @Nullable String text,
            @Nullable FeedbackTheme theme,
            @Nullable String agency,
            @Nullable Boolean onTime,
            @Nullable String cursor,
            int limit) {
        PublishedQueries.Filter filter = new PublishedQueries.Filter(text, theme, agency, onTime);
        PublishedQueries.Key after = key(cursor);
        return agencies.tree()
                .chain(tree -> queries.page(filter, after, limit + 1).map(rows -> page(rows, tree, limit)));
    }

    public Uni<PublishedFeedbackPage.Item> one(UUID id) {
        return agencies.tree()
                .chain(tree -> queries.one(id)
                        .map(rows -> rows.stream()
                                .findFirst()
                                .map(r -> item(r, tree))
                                .orElseThrow(() -> ProblemException.of(FeedbackProblem.NOT_FOUND))));
    }

    /** What may answer somebody before they write. */
    public Uni<PublishedFeedbackPage> similar(String text) {
        return agencies.tree()
                .chain(tree -> queries.similar(text, MOST_SIMILAR).map(rows -> page(rows, tree, MOST_SIMILAR)));
    }

    private static PublishedQueries.Key key(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 2);
        try {
            return key.isEmpty()
                    ? new PublishedQueries.Key(null, null)
                    : new PublishedQueries.Key(Instant.parse(key.get(0)), UUID.fromString(key.get(1)));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw Cursor.invalid();
        }
    }

    private static PublishedFeedbackPage page(List<Row> rows, AgencyTree tree, int limit) {
        Row last = rows.size() <= limit ? null : rows.get(limit - 1);
        return new PublishedFeedbackPage(
                rows.stream().limit(limit).map(r -> item(r, tree)).toList(),
                last == null
                        ? null
                        : Cursor.encode(last.getOffsetDateTime("published_at").toInstant(), last.getUUID("id")));
    }

    private static PublishedFeedbackPage.Item item(Row r, AgencyTree tree) {
        Short rating = r.getShort("rating");
        return new PublishedFeedbackPage.Item(
                r.getUUID("id"),
                FeedbackAbout.valueOf(r.getString("about")),
                FeedbackTheme.valueOf(r.getString("theme")),
                r.getString("procedure_code"),
                r.getString("agency"),
                tree.name(r.getString("agency")),
                tree.name(r.getString("holding_agency")),
                r.getString("title"),
                r.getString("content"),
                r.getString("answer"),
                day(r, "received_at"),
                day(r, "answered_at"),
                r.getBoolean("on_time"),
                rating == null ? null : rating.intValue());
    }

    private static LocalDate day(Row r, String column) {
        return r.getOffsetDateTime(column).atZoneSameInstant(ZONE).toLocalDate();
    }
}
