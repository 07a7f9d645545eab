package org.motcua.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the public look-up. */
@ConfigMapping(prefix = "motcua.lookup")
public interface LookupConfig {
    /** Look-ups that one client may make in a minute; 0 for no limit. */
    @WithDefault("60")
    int perMinute();

    /** How many clients are remembered at once. */
    @WithDefault("50000")
    int clients();
}
