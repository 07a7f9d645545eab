package org.motcua.feedback.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of satisfaction. */
@ConfigMapping(prefix = "motcua.satisfaction")
public interface RatingConfig {
    /** The fewest ratings that are shown together. */
    @WithDefault("5")
    int enough();
}
