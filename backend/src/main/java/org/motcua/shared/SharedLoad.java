package org.motcua.shared;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CaffeineCache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cached value whose load many requests may wait for. A client that hangs up cancels its own request only and not the load, and every
 * request goes on in its own context, as a database session demands. A value that is there already is handed over on the spot.
 */
public final class SharedLoad {
    private SharedLoad() {}

    public static <K, V> Uni<V> get(Cache cache, K key, Function<K, Uni<V>> load) {
        V known = present(cache, key);
        return known != null ? Uni.createFrom().item(known) : await(cache, key, load);
    }

    /** The value if it is there already, else null; for many keys at once, where a step for each would cost more than their values. */
    public static <V> @Nullable V present(Cache cache, Object key) {
        CompletableFuture<V> known = cache.as(CaffeineCache.class).getIfPresent(key);
        return known != null && known.isDone() && !known.isCompletedExceptionally() ? known.join() : null;
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

    private static void in(@Nullable Context context, Runnable rest) {
        if (context == null || context == Vertx.currentContext()) {
            rest.run();
        } else {
            context.runOnContext(nothing -> rest.run());
        }
    }
}
