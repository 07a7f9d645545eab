package org.motcua.clock.api;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;
import org.motcua.shared.SharedLoad;

/** The book of statutory limits, read once a minute at most. */
@ApplicationScoped
public class StatutoryLimits {
    private static final String ALL =
            "select code, version, valid_from, valid_to, rule, amount, parameters, text, legal_basis, verified from statutory_limit";
    private final Pool pool;
    private final Cache cache;

    public StatutoryLimits(Pool pool, @CacheName("statutory-limits") Cache cache) {
        this.pool = pool;
        this.cache = cache;
    }

    public Uni<LimitBook> book() {
        return SharedLoad.get(
                cache,
                "book",
                key -> pool.query(ALL)
                        .execute()
                        .map(rows -> new LimitBook(StreamSupport.stream(rows.spliterator(), false)
                                .map(StatutoryLimits::limit)
                                .toList())));
    }

    private static StatutoryLimit limit(Row r) {
        JsonObject text = (JsonObject) r.getJson("text");
        LimitRule rule = LimitRule.valueOf(r.getString("rule"));
        String outOfHours = ((JsonObject) r.getJson("parameters")).getString("outOfHours", "");
        return new StatutoryLimit(
                StatutoryLimit.Code.valueOf(r.getString("code")),
                r.getInteger("version"),
                r.getLocalDate("valid_from"),
                r.getLocalDate("valid_to"),
                new Limit(rule.read(outOfHours), r.getInteger("amount")),
                new Words(text.getString("vi"), text.getString("en")),
                r.getString("legal_basis"),
                r.getBoolean("verified"));
    }
}
