package org.motcua.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How the product shows itself to browsers and other clients. */
@ConfigMapping(prefix = "motcua.web")
public interface WebConfig {

    /** Origins of browser apps served elsewhere that may call the API; closed when empty. */
    Optional<List<String>> corsOrigins();

    /** Largest request body that is not an upload. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** Largest upload, all parts together. */
    @WithDefault("25M")
    MemorySize uploadLimit();
}
