package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
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

/** Letters that wait: claimed by one instance at a time, kept afterwards as the delivery log. */
@ApplicationScoped
class LetterQueries {
    private static final String CLAIM = """
            update feedback_delivery d set attempts = d.attempts + 1, not_before = $2
            from (select id from feedback_delivery where sent_at is null and given_up_at is null and not_before <= $1
              order by not_before limit $3 for update skip locked) as next
            where d.id = next.id
            returning d.id, d.kind, d.channel, d.address, d.language, d.template, d.created_at, d.attempts, d.detail, d.follower, d.feedback,
              (select f.reference from feedback f where f.id = d.feedback) as reference,
              (select f.owner is not null from feedback f where f.id = d.feedback) as has_account,
              (select f.owner is null and f.channel = 'WEB' from feedback f where f.id = d.feedback) as confirmed""";
    /** Only if nobody has claimed it since, and nobody has had it ended. */
    private static final String HOLD = """
            update feedback_delivery set not_before = $3 where id = $1 and attempts = $2 and sent_at is null and given_up_at is null""";

    private static final String SENT =
            "update feedback_delivery set sent_at = $2, detail = null, fault = null where id = $1";
    private static final String LATER = "update feedback_delivery set not_before = $2, fault = $3 where id = $1";
    private static final String GIVEN_UP =
            "update feedback_delivery set given_up_at = $2, fault = $3, detail = null where id = $1";
    private static final List<String> CLEAN = List.of(
            "delete from feedback_proof where used_at < $1",
            "delete from feedback_contact_code where expires_at < $1",
            "delete from feedback_delivery where feedback is null and created_at < $1 and (sent_at is not null or given_up_at is not null)");
    private static final String FORGET = """
            update feedback_delivery set address = '' where address <> '' and created_at < $1 and (sent_at is not null or given_up_at is not null)""";
    private static final int LONGEST_FAULT = 500;
    private final Pool pool;

    LetterQueries(Pool pool) {
        this.pool = pool;
    }

    /** Takes letters that nobody has; a claim lapses, so that a crash loses none. */
    Uni<List<Letter>> claim(Instant now, Duration lease, int limit) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(at(now), at(now.plus(lease)), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(LetterQueries::letter)
                        .toList());
    }

    /** Makes sure, right before it is sent, that it is still this claim's. */
    Uni<Boolean> hold(Letter letter, Instant until) {
        return pool.preparedQuery(HOLD)
                .execute(Tuple.of(letter.id(), letter.attempt(), at(until)))
                .map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> sent(Letter letter, Instant now) {
        return pool.preparedQuery(SENT).execute(Tuple.of(letter.id(), at(now))).replaceWithVoid();
    }

    Uni<Void> later(Letter letter, Instant notBefore, String fault) {
        return pool.preparedQuery(LATER)
                .execute(Tuple.of(letter.id(), at(notBefore), shortened(fault)))
                .replaceWithVoid();
    }

    /** It stays in the log with why. */
    Uni<Void> givenUp(Letter letter, Instant now, String fault) {
        return pool.preparedQuery(GIVEN_UP)
                .execute(Tuple.of(letter.id(), at(now), shortened(fault)))
                .replaceWithVoid();
    }

    /** Throws away proofs and codes that can count no more, and addresses of letters that are long over. */
    Uni<Void> clean(Instant before, Instant forgetBefore) {
        Uni<Void> cleaned =
                pool.preparedQuery(FORGET).execute(Tuple.of(at(forgetBefore))).replaceWithVoid();
        for (String sql : CLEAN) {
            cleaned = cleaned.chain(
                    () -> pool.preparedQuery(sql).execute(Tuple.of(at(before))).replaceWithVoid());
        }
        return cleaned;
    }

    private static Letter letter(Row r) {
        return new Letter(
                r.getUUID("id"),
                r.getString("kind"),
                ContactChannel.valueOf(r.getString("channel")),
                r.getString("address"),
                r.getString("language"),
                r.getInteger("template"),
                r.getOffsetDateTime("created_at").toInstant(),
                r.getInteger("attempts"),
                r.getString("detail"),
                about(r),
                r.getUUID("follower"));
    }

    private static Letter.@Nullable About about(Row r) {
        UUID feedback = r.getUUID("feedback");
        return feedback == null
                ? null
                : new Letter.About(
                        feedback, r.getString("reference"), r.getBoolean("has_account"), r.getBoolean("confirmed"));
    }

    private static String shortened(String fault) {
        return fault.substring(0, Math.min(LONGEST_FAULT, fault.length()));
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
