package org.motcua.shared;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** The one way off the event loop and back. */
public final class Workers {
    private Workers() {}

    /** Runs blocking work on a worker thread; what follows goes on in the caller's own context. Never inside a transaction. */
    public static <T> Uni<T> onWorker(Supplier<T> work) {
        Context context = Vertx.currentContext();
        Uni<T> done = Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return context == null ? done : done.emitOn(r -> context.runOnContext(v -> r.run()));
    }
}
