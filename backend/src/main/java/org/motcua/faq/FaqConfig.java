package org.motcua.faq;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of questions and answers. */
@ConfigMapping(prefix = "motcua.faq")
public interface FaqConfig {
    /** How many answers one client may rate in a minute; 0 for no limit. */
    @WithDefault("10")
    int votesPerMinute();
}
