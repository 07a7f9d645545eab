package org.motcua.payment.counter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Cursor;
import org.motcua.shared.Folding;
import org.motcua.shared.Reads;

/** What is owed, as a cashier looks for it: one indexed query a page. */
@ApplicationScoped
class OwedQueries {
    private static final String FIND = """
            select id, dossier, dossier_code, filing_reference, payer_name, kind, gate, amount, reason, agency, required_at
            from payment_obligation where state = 'OWED' and agency = any ($1) and ($2::text is null or search_text like $2)
              and ($3::timestamptz is null or (required_at, id) < ($3, $4)) order by required_at desc, id desc limit $5""";
    private final Reads reads;

    OwedQueries(Reads reads) {
        this.reads = reads;
    }

    /** @return up to one row more than {@code limit}: then there is a next page */
    Uni<List<Row>> find(List<String> agencies, @Nullable String typed, @Nullable String cursor, int limit) {
        Tuple values = Tuple.tuple().addValue(agencies.toArray(String[]::new)).addValue(pattern(typed));
        return reads.query(FIND, after(values, cursor).addValue(limit + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private static Tuple after(Tuple values, @Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 2);
        try {
            return key.isEmpty()
                    ? values.addValue(null).addValue(null)
                    : values.addValue(OffsetDateTime.parse(key.get(0))).addValue(UUID.fromString(key.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    private static @Nullable String pattern(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : "%"
                        + Folding.fold(typed)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%";
    }
}
