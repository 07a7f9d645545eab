package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** The installation's own key; made once with the tables, the same for all instances. */
@ApplicationScoped
public class FeedbackKeyQueries {
    private final Uni<byte[]> key;

    FeedbackKeyQueries(Pool pool) {
        this.key = pool.query("select secret from feedback_key")
                .execute()
                .map(rows -> rows.iterator().next().getString(0).getBytes(StandardCharsets.UTF_8))
                .memoize()
                .atLeast(java.time.Duration.ofHours(1));
    }

    public Uni<byte[]> key() {
        return key;
    }
}
