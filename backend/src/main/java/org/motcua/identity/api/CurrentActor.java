package org.motcua.identity.api;

import io.smallrye.mutiny.Uni;

/** Who the current request's token speaks for. A port: resources ask it, services get the {@link Actor}. */
public interface CurrentActor {
    /** Fails with a 401 problem when the token cannot be made an actor. */
    Uni<Actor> get();
}
