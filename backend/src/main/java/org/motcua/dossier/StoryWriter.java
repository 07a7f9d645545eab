package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.dossier.api.Stories;
import org.motcua.dossier.api.Story;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;

@ApplicationScoped
class StoryWriter implements Stories {
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final Procedures procedures;
    private final Agencies agencies;
    private final EventLog log;
    private final AlertPolicy alerts;

    StoryWriter(
            DossierRepository dossiers,
            DossierCommands commands,
            Procedures procedures,
            Agencies agencies,
            EventLog log,
            AlertPolicy alerts) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.procedures = procedures;
        this.agencies = agencies;
        this.log = log;
        this.alerts = alerts;
    }

    /** What happened at one moment. */
    record Chapter(EventStamp stamp, List<DossierEvent> happened) {}

    @Override
    @WithTransaction
    public Uni<UUID> tell(Story story) {
        return procedures
                .current(story.procedureCode())
                .chain(v -> agencies.tree()
                        .chain(tree -> commands.law().map(law -> {
                            WorkingCalendar calendar = law.calendars().of(tree.lineage(story.agency()), commands.now());
                            return new StoryTeller(story, v, tree, calendar, law, commands.now());
                        })))
                .chain(this::write);
    }

    private Uni<UUID> write(StoryTeller teller) {
        return dossiers.nextSerial(teller.receivingAgency(), teller.acceptanceDay())
                .map(teller::tell)
                .invoke(chapters -> teller.dossier().nextAlertAt = alerts.next(teller.asItStands()))
                .chain(chapters -> dossiers.persist(teller.dossier()).chain(() -> append(teller.dossier(), chapters)))
                .replaceWith(() -> teller.dossier().id);
    }

    private Uni<Void> append(Dossier d, List<Chapter> chapters) {
        return Multi.createFrom()
                .iterable(chapters)
                .onItem()
                .transformToUniAndConcatenate(c -> log.append(d.id, c.stamp(), c.happened()))
                .collect()
                .last();
    }
}
