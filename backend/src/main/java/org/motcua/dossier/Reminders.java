package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Cursor;
import org.motcua.shared.ProblemException;

/** What an officer was reminded of, as far as their appointments still reach. */
@ApplicationScoped
public class Reminders {
    private final ReminderQueries queries;
    private final ReminderRepository reminders;
    private final DossierCommands commands;
    private final Agencies agencies;
    private final Procedures procedures;

    Reminders(
            ReminderQueries queries,
            ReminderRepository reminders,
            DossierCommands commands,
            Agencies agencies,
            Procedures procedures) {
        this.queries = queries;
        this.reminders = reminders;
        this.commands = commands;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    public Uni<ReminderPage> mine(Actor by, boolean unreadOnly, @Nullable String cursor, int limit) {
        if (!by.isOfficer()) {
            throw ProblemException.of(WorkQueueProblem.NOT_AN_OFFICER);
        }
        return agencies.tree().chain(tree -> {
            List<String> reach = reach(by, tree);
            return queries.mine(by.subject(), reach, unreadOnly, cursor, limit)
                    .chain(rows ->
                            queries.unread(by.subject(), reach).chain(unread -> page(rows, unread, limit, tree)));
        });
    }

    /** Remembers that it was read; a second time changes nothing. */
    @WithTransaction
    public Uni<Void> read(UUID id, Actor by) {
        return reminders
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(ReminderProblem.NOT_FOUND))
                .invoke(r -> {
                    if (!r.recipient.equals(by.subject())) {
                        throw ProblemException.of(ReminderProblem.NOT_FOUND);
                    }
                    r.readAt = r.readAt == null ? commands.now() : r.readAt;
                })
                .replaceWithVoid();
    }

    private static List<String> reach(Actor by, AgencyTree tree) {
        return by.appointments().stream()
                .flatMap(a -> (a.subtree() ? tree.subtree(a.agency()) : List.of(a.agency())).stream())
                .distinct()
                .toList();
    }

    private Uni<ReminderPage> page(List<Row> rows, int unread, int limit, AgencyTree tree) {
        List<Row> shown = rows.stream().limit(limit).toList();
        return procedures
                .versions(
                        shown.stream().map(r -> r.getUUID("procedure_version")).toList())
                .map(known -> new ReminderPage(
                        shown.stream().map(r -> item(r, known, tree)).toList(), unread, next(rows, limit)));
    }

    private static @Nullable String next(List<Row> rows, int limit) {
        return rows.size() <= limit ? null : Cursor.encode(rows.get(limit - 1).getUUID("id"));
    }

    private static ReminderPage.ReminderItem item(Row r, Map<UUID, Procedure> known, AgencyTree tree) {
        Procedure p = known.get(r.getUUID("procedure_version"));
        Integer step = r.getInteger("step");
        LocalizedText stepName = step == null ? null : p.process().step(step).name();
        return new ReminderPage.ReminderItem(
                r.getUUID("id"),
                Alert.Level.valueOf(r.getString("level")),
                Alert.Clock.valueOf(r.getString("clock")),
                r.getOffsetDateTime("due_at").toInstant(),
                r.getOffsetDateTime("created_at").toInstant(),
                r.getOffsetDateTime("read_at") == null
                        ? null
                        : r.getOffsetDateTime("read_at").toInstant(),
                r.getUUID("dossier"),
                DossierState.valueOf(r.getString("state")),
                r.getString("dossier_code"),
                r.getString("filing_reference"),
                p.name(),
                tree.name(r.getString("holding_agency")),
                stepName);
    }
}
