package org.motcua.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the catalogue. */
@ConfigMapping(prefix = "motcua.catalogue")
public interface CatalogueConfig {
    /** Which organisation of government is in force: A (2022, three tiers) or B (from 07/2025, two tiers). */
    @WithDefault("A")
    String ruleSet();
}
