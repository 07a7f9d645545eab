package org.motcua.staff;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Loads and keeps what is public of appointments, for commands. */
@ApplicationScoped
class StaffRepository implements PanacheRepositoryBase<StaffPost, UUID> {}
