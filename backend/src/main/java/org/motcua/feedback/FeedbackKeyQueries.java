package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The installation's own key; made once with the tables, the same for all instances. */
@ApplicationScoped
public class FeedbackKeyQueries {
    private final Pool pool;
    private volatile byte @Nullable [] known;

    FeedbackKeyQueries(Pool pool) {
        this.pool = pool;
    }

    /** Read once; it never changes. */
    public Uni<byte[]> key() {
        byte[] key = known;
        return key != null
                ? Uni.createFrom().item(key)
                : pool.query("select secret from feedback_key")
                        .execute()
                        .map(rows -> rows.iterator().next().getString(0).getBytes(StandardCharsets.UTF_8))
                        .invoke(read -> known = read);
    }
}
