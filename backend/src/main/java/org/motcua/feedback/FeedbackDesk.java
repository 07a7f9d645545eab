package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.motcua.event.EventQueries;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Officer;
import org.motcua.identity.api.Officers;
import org.motcua.identity.api.Role;
import org.motcua.paper.api.Attachments;
import org.motcua.paper.api.StoredFile;
import org.motcua.search.api.SearchIndex;
import org.motcua.search.api.SearchKind;
import org.motcua.shared.ProblemException;

/** What officers do with a complaint: classify, assign, answer, publish (Điều 16.3). Nothing of it is done by a machine. */
@ApplicationScoped
public class FeedbackDesk {
    private final FeedbackRepository cases;
    private final FeedbackCommands commands;
    private final Officers officers;
    private final Attachments attachments;
    private final EventQueries events;
    private final SearchIndex index;

    FeedbackDesk(
            FeedbackRepository cases,
            FeedbackCommands commands,
            Officers officers,
            Attachments attachments,
            EventQueries events,
            SearchIndex index) {
        this.cases = cases;
        this.commands = commands;
        this.officers = officers;
        this.attachments = attachments;
        this.events = events;
        this.index = index;
    }

    @WithSession
    public Uni<FeedbackView> read(UUID id, Actor by) {
        return seen(id, by)
                .chain(c -> attachments
                        .of(id)
                        .chain(papers -> events.of(id).map(log -> FeedbackViews.desk(c, papers, log))));
    }

    @WithSession
    public Uni<StoredFile> paper(UUID id, UUID attachment, Actor by) {
        return seen(id, by).chain(c -> attachments.open(id, attachment));
    }

    /** What should be masked, and the texts as they were written. */
    @WithSession
    public Uni<RedactionProposal> proposal(UUID id, Actor by) {
        return seen(id, by).map(c -> {
            if (!FeedbackAccess.isDesk(c)) {
                throw ProblemException.of(FeedbackProblem.NOT_YOURS);
            }
            return FeedbackViews.proposal(c.feedback());
        });
    }

    /** Who may be given it: officers there whom it is not about. */
    @WithSession
    public Uni<List<Officer>> assignees(UUID id, Actor by) {
        return seen(id, by).chain(c -> {
            if (!FeedbackAccess.isDesk(c)) {
                throw ProblemException.of(FeedbackProblem.NOT_YOURS);
            }
            return fit(c);
        });
    }

    @WithTransaction
    public Uni<FeedbackReceipt> accept(UUID id, FeedbackRequests.Acceptance in, Actor by) {
        List<String> accused = in.accused() == null ? List.of() : in.accused();
        return run(id, by, FeedbackAction.ACCEPT, c -> List.of(new FeedbackEvent.Accepted(in.theme(), accused)));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> decline(UUID id, FeedbackRequests.Reason in, Actor by) {
        return run(id, by, FeedbackAction.DECLINE, c -> List.of(new FeedbackEvent.Declined(in.reason())));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> ask(UUID id, FeedbackRequests.Question in, Actor by) {
        return run(id, by, FeedbackAction.ASK_INFORMATION, c -> FeedbackPolicy.asked(c, in.question()));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> transfer(UUID id, FeedbackRequests.Transfer in, Actor by) {
        return run(id, by, FeedbackAction.TRANSFER, c -> FeedbackPolicy.transferred(c, in));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> assign(UUID id, FeedbackRequests.Assignment in, Actor by) {
        return commands.run(
                cases.requireLocked(id),
                by,
                FeedbackAction.ASSIGN,
                c -> fit(c).map(there -> there.stream()
                                .filter(o -> o.subject().equals(in.assignee()))
                                .findFirst()
                                .orElseThrow(() -> ProblemException.of(FeedbackProblem.ASSIGNEE_UNFIT)))
                        .map(o -> List.of(new FeedbackEvent.Assigned(o.subject(), o.name()))));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> answer(UUID id, FeedbackRequests.Answer in, Actor by) {
        return run(id, by, FeedbackAction.ANSWER, c -> FeedbackPolicy.answered(c, in));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> publish(UUID id, FeedbackRequests.Publishing in, Actor by) {
        return run(id, by, FeedbackAction.PUBLISH, c -> FeedbackPolicy.published(c, in.marks()))
                .call(() -> cases.require(id).chain(f -> index.put(FeedbackSource.of(f))));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> withhold(UUID id, FeedbackRequests.Reason in, Actor by) {
        return run(id, by, FeedbackAction.WITHHOLD, c -> List.of(new FeedbackEvent.Withheld(in.reason())));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> retract(UUID id, FeedbackRequests.Reason in, Actor by) {
        return run(id, by, FeedbackAction.RETRACT, c -> List.of(new FeedbackEvent.Retracted(in.reason())))
                .call(() -> index.remove(SearchKind.FEEDBACK, id.toString()));
    }

    private Uni<FeedbackReceipt> run(
            UUID id, Actor by, FeedbackAction action, Function<FeedbackCase, List<FeedbackEvent>> decide) {
        return commands.run(
                cases.requireLocked(id), by, action, c -> Uni.createFrom().item(() -> decide.apply(c)));
    }

    private Uni<FeedbackCase> seen(UUID id, Actor by) {
        return cases.require(id).chain(f -> commands.open(f, by)).invoke(c -> {
            if (FeedbackAccess.seen(c) == FeedbackAccess.Seen.NOTHING) {
                throw ProblemException.of(FeedbackProblem.NOT_FOUND);
            }
        });
    }

    private Uni<List<Officer>> fit(FeedbackCase c) {
        List<String> lineage = c.tree().lineage(c.feedback().holdingAgency);
        Uni<List<Officer>> found = Uni.createFrom().item(ArrayList::new);
        for (Role role : FeedbackAccess.HANDLERS) {
            found = found.call(all -> officers.holding(role, lineage)
                    .invoke(there -> there.stream()
                            .filter(o -> !c.feedback().isAbout(o.subject())
                                    && !o.subject().equals(c.feedback().owner)
                                    && !all.contains(o))
                            .forEach(all::add)));
        }
        return found;
    }
}
