package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {}
