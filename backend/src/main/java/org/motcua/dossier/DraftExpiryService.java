package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.paper.api.Attachments;

/** Announces that drafts will expire, and throws away those that were announced and not touched since. */
@ApplicationScoped
class DraftExpiryService {
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final Attachments attachments;
    private final EventLog log;
    private final DraftConfig config;

    DraftExpiryService(
            DossierRepository dossiers,
            DossierCommands commands,
            Attachments attachments,
            EventLog log,
            DraftConfig config) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.attachments = attachments;
        this.log = log;
        this.config = config;
    }

    /** @return how many were announced; fewer than a whole batch: nothing is left for now */
    @WithTransaction
    public Uni<Integer> announceSome() {
        Instant now = commands.now();
        return dossiers.claimUntouched(now.minus(config.kept()).plus(config.notice()), config.batch())
                .chain(claimed ->
                        each(claimed, d -> tell(d, new FilingEvent.ExpiryAnnounced(now.plus(config.notice())))));
    }

    /** @return how many were thrown away; fewer than a whole batch: nothing is left for now */
    @WithTransaction
    public Uni<Integer> expireSome() {
        return dossiers.claimExpiring(commands.now(), config.batch())
                .chain(claimed -> each(
                        claimed,
                        d -> tell(d, new FilingEvent.Expired())
                                .chain(() -> attachments.erase(d.id))
                                .chain(() -> dossiers.delete(d))));
    }

    private static Uni<Integer> each(List<Dossier> claimed, Function<Dossier, Uni<Void>> what) {
        return Multi.createFrom()
                .iterable(claimed)
                .onItem()
                .transformToUniAndConcatenate(what::apply)
                .collect()
                .last()
                .replaceWith(claimed.size());
    }

    /** Not an edit: the draft stays as old as it is. */
    private Uni<Void> tell(Dossier d, DossierEvent event) {
        EventStamp stamp =
                new EventStamp(commands.now(), null, "system", "Hệ thống", Actor.Kind.SYSTEM.name(), d.holdingAgency);
        event.applyTo(d, stamp);
        return log.append(d.id, stamp, List.of(event));
    }
}
