package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Answer templates: kept by the feedback officers of an agency, usable by those below it. An officer reads and sends what they make of one. */
@ApplicationScoped
public class FeedbackTemplates implements PanacheRepositoryBase<FeedbackTemplate, UUID> {
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    FeedbackTemplates(Agencies agencies, EventLog log, Clock clock) {
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    @WithSession
    public Uni<FeedbackTemplateView.All> all(Actor by) {
        return agencies.tree().chain(tree -> {
            List<String> usable = tree.all().stream()
                    .filter(a -> by.holdsAny(FeedbackAccess.HANDLERS, tree.lineage(a.code())))
                    .flatMap(a -> tree.lineage(a.code()).stream())
                    .distinct()
                    .toList();
            if (usable.isEmpty()) {
                throw ProblemException.of(FeedbackProblem.NOT_YOURS);
            }
            return list("retiredAt is null and agency in (?1) order by title, id", usable)
                    .map(found -> new FeedbackTemplateView.All(
                            found.stream().map(FeedbackTemplateView::of).toList()));
        });
    }

    @WithTransaction
    public Uni<FeedbackTemplateView> write(FeedbackRequests.Template in, Actor by) {
        FeedbackTemplate t = new FeedbackTemplate();
        t.id = Ids.next();
        t.agency = in.agency();
        t.title = in.title().strip();
        t.content = in.content();
        t.editedBy = by.subject();
        t.editedAt = now();
        return requireKeeper(in.agency(), by)
                .chain(() -> persist(t))
                .chain(() -> told(t, false, by))
                .replaceWith(() -> FeedbackTemplateView.of(t));
    }

    @WithTransaction
    public Uni<Void> retire(UUID id, Actor by) {
        return find("id = ?1 and retiredAt is null", id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(FeedbackProblem.TEMPLATE_NOT_FOUND))
                .call(t -> requireKeeper(t.agency, by))
                .invoke(t -> t.retiredAt = now())
                .chain(t -> told(t, true, by));
    }

    private Uni<Void> requireKeeper(String agency, Actor by) {
        return agencies.tree()
                .invoke(tree -> {
                    if (!by.holds(Role.FEEDBACK_OFFICER, tree.lineage(agency))) {
                        throw ProblemException.of(FeedbackProblem.NOT_YOURS);
                    }
                    if (tree.find(agency).isEmpty()) {
                        throw ProblemException.of(FeedbackProblem.AGENCY_UNKNOWN);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> told(FeedbackTemplate t, boolean retired, Actor by) {
        EventStamp stamp =
                new EventStamp(now(), null, by.subject(), by.displayName(), Role.FEEDBACK_OFFICER.name(), t.agency);
        return log.append(t.id, stamp, List.of(new FeedbackTemplateEvent(retired, t.agency, t.title, t.content)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
