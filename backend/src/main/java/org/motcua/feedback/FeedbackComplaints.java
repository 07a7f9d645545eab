package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.motcua.event.EventQueries;
import org.motcua.paper.api.Attachments;
import org.motcua.shared.ProblemException;

/** A complaint as its complainant has it, who holds its reference. */
@ApplicationScoped
public class FeedbackComplaints {
    private final FeedbackRepository cases;
    private final FeedbackCommands commands;
    private final Attachments attachments;
    private final EventQueries events;
    private final FeedbackConfig config;

    FeedbackComplaints(
            FeedbackRepository cases,
            FeedbackCommands commands,
            Attachments attachments,
            EventQueries events,
            FeedbackConfig config) {
        this.cases = cases;
        this.commands = commands;
        this.attachments = attachments;
        this.events = events;
        this.config = config;
    }

    @WithSession
    public Uni<FollowedFeedback> follow(String reference) {
        return cases.requireByReference(reference)
                .chain(f -> commands.open(f, null))
                .chain(c -> attachments
                        .of(c.feedback().id)
                        .chain(papers ->
                                events.of(c.feedback().id).map(log -> FeedbackViews.followed(c, papers, log))));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> giveInformation(String reference, FeedbackRequests.Information in) {
        return run(reference, FeedbackAction.GIVE_INFORMATION, c -> FeedbackPolicy.given(c, in.information()));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> rate(String reference, FeedbackRequests.Rating in) {
        return run(reference, FeedbackAction.RATE, c -> List.of(new FeedbackEvent.Rated(in.rating())));
    }

    @WithTransaction
    public Uni<FeedbackReceipt> withdraw(String reference) {
        return run(reference, FeedbackAction.WITHDRAW, c -> List.of(new FeedbackEvent.Withdrawn()));
    }

    /** Fails like the adding itself would, before a file is kept. */
    @WithSession
    public Uni<Void> requireAttachable(String reference) {
        return cases.requireByReference(reference)
                .chain(f -> commands.open(f, null))
                .invoke(c -> FeedbackLife.require(FeedbackAction.ATTACH, c))
                .replaceWithVoid();
    }

    @WithTransaction
    public Uni<FeedbackReceipt> attach(String reference, Attachments.Kept file) {
        return commands.run(
                cases.requireLockedByReference(reference),
                null,
                FeedbackAction.ATTACH,
                c -> attachments
                        .of(c.feedback().id)
                        .invoke(there -> requireRoom(there.size()))
                        .chain(() -> attachments.add(c.feedback().id, "EVIDENCE", file, "complainant", c.now()))
                        .map(a -> List.of(new FeedbackEvent.PaperAdded(a.id(), a.fileName(), a.size(), a.sha256()))));
    }

    private void requireRoom(int files) {
        if (files >= config.maxFiles()) {
            throw ProblemException.of(FeedbackProblem.TOO_MANY_FILES, Map.of("max", config.maxFiles()));
        }
    }

    private Uni<FeedbackReceipt> run(
            String reference,
            FeedbackAction action,
            java.util.function.Function<FeedbackCase, List<FeedbackEvent>> decide) {
        return commands.run(
                cases.requireLockedByReference(reference),
                null,
                action,
                c -> Uni.createFrom().item(() -> decide.apply(c)));
    }
}
