package org.motcua.guidance;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps guidance, for commands. */
@ApplicationScoped
class GuidanceRepository implements PanacheRepositoryBase<Guidance, UUID> {}
