package org.motcua.dossier;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** The operator's command {@code replay-clocks}: ends with 0 when every due moment is what the log and the law make it, else with 2. */
public class ReplayClocks implements QuarkusApplication {
    /** What the command is called. */
    public static final String NAME = "replay-clocks";

    private static final Logger LOG = Logger.getLogger(ReplayClocks.class);
    private static final int DIFFERENT = 2;
    private final ClockReplay replay;

    ReplayClocks(ClockReplay replay) {
        this.replay = replay;
    }

    @Override
    public int run(String... arguments) throws Exception {
        Instant begun = Instant.now();
        try {
            ClockReplay.Result result = VertxContextSupport.subscribeAndAwait(replay::all);
            LOG.infof(
                    "replayed %d dossiers in %d s: %d differences",
                    result.dossiers(), Duration.between(begun, Instant.now()).toSeconds(), result.differences());
            return result.differences() == 0 ? 0 : DIFFERENT;
        } catch (Throwable e) {
            throw new IllegalStateException("the clocks could not be replayed", e);
        }
    }
}
