package org.motcua.standin;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at the start of a demonstration what it is and where to go, in five lines. */
@ApplicationScoped
class Welcome {
    private static final Logger LOG = Logger.getLogger("motcua");
    private final String profile;
    private final String issuer;
    private final String dataDir;
    private final String port;

    Welcome(
            @ConfigProperty(name = "quarkus.profile", defaultValue = "prod") String profile,
            @ConfigProperty(name = "motcua.oidc.issuer") String issuer,
            @ConfigProperty(name = "motcua.data-dir", defaultValue = "data") String dataDir,
            @ConfigProperty(name = "quarkus.http.port") String port) {
        this.profile = profile;
        this.issuer = issuer;
        this.dataDir = dataDir;
        this.port = port;
    }

    /** Last of the start-up, so that what it says is true. */
    void started(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 900) StartupEvent event) {
        if (!profile.equals("dev") && !profile.equals("demo")) {
            return;
        }
        LOG.info("DEMONSTRATION: every person, number and dossier is invented. Not for real data.");
        LOG.infof("Open      http://localhost:%s   (ready: /q/health/ready)", port);
        LOG.infof("Issuer    %s", issuer);
        LOG.infof("Personas  %s", Persona.all().stream().map(Persona::id).collect(Collectors.joining(", ")));
        LOG.infof("Data in   %s", Path.of(dataDir).toAbsolutePath().normalize());
    }
}
