package org.motcua.shared;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CaffeineCache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A cached value whose load many requests may wait for. A client that hangs up cancels its own request only and not the load, and every
 * request goes on in its own context, as a database session demands. A value that is there already is handed over on the spot.
 */
public final class SharedLoad {
    private SharedLoad() {}

    public static <K, V> Uni<V> get(Cache cache, K key, Function<K, Uni<V>> load) {
        CompletableFuture<V> known = cache.as(CaffeineCache.class).getIfPresent(key);
        return known != null && known.isDone() && !known.isCompletedExceptionally()
                ? Uni.createFrom().item(known.join())
                : await(cache, key, load);
    }

    private static <K, V> Uni<V> await(Cache cache, K key, Function<K, Uni<V>> load) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .emitter(caller -> cache.getAsync(key, load)
                        .subscribe()
                        .with(
                                value -> in(context, () -> caller.complete(value)),
                                failure -> in(context, () -> caller.fail(failure))));
    }

    private static void in(@org.jspecify.annotations.Nullable Context context, Runnable rest) {
        if (context == null || context == Vertx.currentContext()) {
            rest.run();
        } else {
            context.runOnContext(nothing -> rest.run());
        }
    }
}
