package org.motcua.shared;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Work with a database session runs to its end although the client hangs up: one cut off halfway keeps its connection, its transaction open. */
public final class ToTheEnd {
    private ToTheEnd() {}

    public static <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(caller -> work.get().subscribe().with(caller::complete, caller::fail));
    }
}
