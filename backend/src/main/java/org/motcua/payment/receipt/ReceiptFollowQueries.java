package org.motcua.payment.receipt;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Payments in the log that have no receipt yet. Looking again does no harm, so nobody has to claim them. */
@ApplicationScoped
class ReceiptFollowQueries {
    private static final String FIND = """
            select e.subject from event e where e.seq > (select seq from receipt_cursor) and e.type = 'PAYMENT_OBLIGATION_MET'
              and not exists (select 1 from receipt r where r.obligation = e.subject) order by e.seq limit $1""";
    private static final String MOVE = """
            update receipt_cursor set seq = seen_seq, seen_seq = (select coalesce(max(seq), 0) from event), seen_at = $1 where seen_at <= $2""";
    private final Pool pool;

    ReceiptFollowQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<List<UUID>> find(int limit) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map((Row r) -> r.getUUID(0))
                        .toList());
    }

    /** When everything up to what was seen a while ago has its receipt: transactions that were running then are over. */
    Uni<Void> move(Instant now, Duration settle) {
        return pool.preparedQuery(MOVE)
                .execute(
                        Tuple.of(now.atOffset(ZoneOffset.UTC), now.minus(settle).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
