package org.motcua.dossier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a draft is kept that nobody touches. */
@ConfigMapping(prefix = "motcua.draft")
public interface DraftConfig {
    /** How often the job looks; {@code off} for never. */
    @WithDefault("1h")
    String expireEvery();

    /** From the last touch to the end, the notice included. */
    @WithDefault("90d")
    Duration kept();

    /** How long before the end it is announced. */
    @WithDefault("14d")
    Duration notice();

    /** How many drafts one transaction claims. */
    @WithDefault("50")
    int batch();
}
