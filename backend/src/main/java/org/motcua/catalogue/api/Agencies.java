package org.motcua.catalogue.api;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.SharedLoad;

/** The agency tree, read once a minute at most. */
@ApplicationScoped
public class Agencies {
    private final Pool pool;
    private final Cache cache;

    public Agencies(Pool pool, @CacheName("agencies") Cache cache) {
        this.pool = pool;
        this.cache = cache;
    }

    public Uni<AgencyTree> tree() {
        return SharedLoad.get(cache, "tree", key -> read(pool));
    }

    private static Uni<AgencyTree> read(Pool pool) {
        return pool.query("select * from agency order by code")
                .execute()
                .map(rows -> new AgencyTree(StreamSupport.stream(rows.spliterator(), false)
                        .map(Agencies::agency)
                        .toList()));
    }

    private static Agency agency(Row r) {
        return new Agency(
                r.getString("code"),
                Agency.Kind.valueOf(r.getString("kind")),
                Agency.Level.valueOf(r.getString("level")),
                r.getString("parent"),
                required((JsonObject) r.getJson("name")),
                r.getString("rule_set"),
                r.getLocalDate("valid_from"),
                r.getLocalDate("valid_to"),
                List.of(r.getArrayOfStrings("successors")),
                r.getString("gso_code"),
                optional((JsonObject) r.getJson("address")),
                r.getString("phone"));
    }

    private static LocalizedText required(JsonObject json) {
        return new LocalizedText(json.getString("vi"), json.getString("en"));
    }

    private static @Nullable LocalizedText optional(@Nullable JsonObject json) {
        return json == null ? null : required(json);
    }
}
