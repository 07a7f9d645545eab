package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.api.ContactChannel;

/** Letters to complainants: called for by the log, claimed by one instance at a time, kept as the delivery log. */
@ApplicationScoped
class FeedbackDeliveryQueries {
    private static final String CURSOR = "select seq, seen_at from feedback_cursor for update skip locked";
    private static final String TOP = "select least(coalesce(max(seq), 0), $1) from event";
    /** To the complainant's e-mail, else by SMS; what complainants did themselves they know. */
    private static final String FIND = """
            insert into feedback_delivery (id, feedback, event_seq, kind, channel, address, language, created_at, not_before)
            select e.id, f.id, e.seq, e.type, case when f.complainant->>'email' is null then 'SMS' else 'EMAIL' end,
              coalesce(f.complainant->>'email', f.complainant->>'phone'), f.language, $3, $3
            from event e join feedback f on f.id = e.subject
            where e.seq > $1 and e.seq <= $2 and e.type = any($4)
              and coalesce(f.complainant->>'email', f.complainant->>'phone') is not null
            on conflict do nothing""";

    private static final String MOVE = "update feedback_cursor set seq = seen_seq, seen_seq = $1, seen_at = $2";
    private static final String CLAIM = """
            update feedback_delivery d set attempts = d.attempts + 1, not_before = $2
            from (select id from feedback_delivery where sent_at is null and not_before <= $1 order by not_before limit $3 for update skip locked) as next
            where d.id = next.id
            returning d.id, d.kind, d.channel, d.address, d.language, d.detail, d.attempts,
              (select f.reference from feedback f where f.id = d.feedback) as reference,
              (select f.title from feedback f where f.id = d.feedback) as title""";
    private static final String SENT =
            "update feedback_delivery set sent_at = $2, detail = null, fault = null where id = $1";
    private static final String FAILED = "update feedback_delivery set not_before = $2, fault = $3 where id = $1";
    private static final String CLEAN = "delete from feedback_proof where used_at < $1";
    private static final String CLEAN_CODES = "delete from feedback_contact_code where expires_at < $1";
    private static final int MOST_EVENTS = 50_000;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private final Pool pool;

    FeedbackDeliveryQueries(Pool pool) {
        this.pool = pool;
    }

    /** A letter to send; {@code detail} is a code, for one that confirms a contact. */
    record Letter(
            UUID id,
            String kind,
            ContactChannel channel,
            String address,
            String language,
            @Nullable String detail,
            @Nullable String reference,
            @Nullable String title,
            int attempt) {}

    /** Looks for letters that the log calls for; does nothing when another instance is at it. */
    Uni<Void> find(Instant now, Duration settle, List<String> types) {
        return pool.withTransaction(c -> c.query(CURSOR).execute().chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().voidItem();
            }
            Row r = rows.iterator().next();
            long after = r.getLong("seq");
            boolean settled =
                    !r.getOffsetDateTime("seen_at").toInstant().plus(settle).isAfter(now);
            return c.preparedQuery(TOP)
                    .execute(Tuple.of(after + MOST_EVENTS))
                    .map(found -> found.iterator().next().getLong(0))
                    .call(top ->
                            c.preparedQuery(FIND).execute(Tuple.of(after, top, at(now), types.toArray(String[]::new))))
                    .chain(top -> settled ? move(c, top, now) : Uni.createFrom().voidItem());
        }));
    }

    private static Uni<Void> move(SqlConnection c, long top, Instant now) {
        return c.preparedQuery(MOVE).execute(Tuple.of(top, at(now))).replaceWithVoid();
    }

    /** Takes letters that nobody has; a claim lapses, so that a crash loses none. */
    Uni<List<Letter>> claim(Instant now, int limit) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(at(now), at(now.plus(LEASE)), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(FeedbackDeliveryQueries::letter)
                        .toList());
    }

    Uni<Void> sent(Letter letter, Instant now) {
        return pool.preparedQuery(SENT).execute(Tuple.of(letter.id(), at(now))).replaceWithVoid();
    }

    /** Tried again later: after 2, 4, 8 … minutes, a day at most. */
    Uni<Void> failed(Letter letter, Instant now, String fault) {
        Duration wait = Duration.ofMinutes(Math.min(1440, 1L << Math.min(letter.attempt(), 11)));
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(letter.id(), at(now.plus(wait)), fault.substring(0, Math.min(500, fault.length()))))
                .replaceWithVoid();
    }

    /** Proofs and codes that can count no more. */
    Uni<Void> clean(Instant before) {
        return pool.preparedQuery(CLEAN)
                .execute(Tuple.of(at(before)))
                .chain(() -> pool.preparedQuery(CLEAN_CODES).execute(Tuple.of(at(before))))
                .replaceWithVoid();
    }

    private static Letter letter(Row r) {
        return new Letter(
                r.getUUID("id"),
                r.getString("kind"),
                ContactChannel.valueOf(r.getString("channel")),
                r.getString("address"),
                r.getString("language"),
                r.getString("detail"),
                r.getString("reference"),
                r.getString("title"),
                r.getInteger("attempts"));
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
