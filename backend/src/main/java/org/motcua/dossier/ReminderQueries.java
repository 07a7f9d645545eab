package org.motcua.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Cursor;

/** Inboxes of reminders: one indexed query a page. */
@ApplicationScoped
class ReminderQueries {
    private static final String MINE = """
            select r.id, r.level, r.clock, r.due_at, r.created_at, r.read_at, r.dossier,
              d.state, d.dossier_code, d.filing_reference, d.procedure_version, d.holding_agency, d.step
            from reminder r join dossier d on d.id = r.dossier
            where r.recipient = $1 and r.agency = any ($2) and (not $3::boolean or r.read_at is null) and ($4::uuid is null or r.id < $4)
            order by r.id desc limit $5""";
    private static final String UNREAD = """
            select count(*) from (select 1 from reminder where recipient = $1 and agency = any ($2) and read_at is null limit 100) x""";
    private final Pool pool;

    ReminderQueries(Pool pool) {
        this.pool = pool;
    }

    /** @return up to one row more than {@code limit}: then there is a next page */
    Uni<List<Row>> mine(
            String recipient, List<String> agencies, boolean unreadOnly, @Nullable String cursor, int limit) {
        Tuple values = Tuple.of(recipient, agencies.toArray(String[]::new), unreadOnly, after(cursor), limit + 1);
        return pool.preparedQuery(MINE)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    Uni<Integer> unread(String recipient, List<String> agencies) {
        return pool.preparedQuery(UNREAD)
                .execute(Tuple.of(recipient, agencies.toArray(String[]::new)))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 1);
        try {
            return key.isEmpty() ? null : UUID.fromString(key.get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
