package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Orders whose gateways are to be asked, claimed by one instance at a time. */
@ApplicationScoped
class OrderAskQueries {
    private static final String CLAIM = """
            update payment_order p set asked = p.asked + 1, ask_at = case when p.asked + 1 < $3 then $2::timestamptz end
            from (select id from payment_order where ask_at <= $1 order by ask_at limit $4 for update skip locked) as next
            where p.id = next.id returning p.id""";
    private final Pool pool;

    OrderAskQueries(Pool pool) {
        this.pool = pool;
    }

    /** Each is asked again at {@code next} unless it has been asked {@code most} times, whatever becomes of this claim. */
    Uni<List<UUID>> claim(Instant now, Instant next, int most, int limit) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), next.atOffset(ZoneOffset.UTC), most, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> r.getUUID(0))
                        .toList());
    }
}
