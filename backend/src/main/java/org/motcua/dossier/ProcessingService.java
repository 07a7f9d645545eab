package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Officers;

/** What happens between acceptance and closing: steps, people, opinions, standstill, decision, return (NĐ 61/2018 Điều 18–20). */
@ApplicationScoped
public class ProcessingService {
    private final DossierCommands commands;
    private final Officers officers;

    ProcessingService(DossierCommands commands, Officers officers) {
        this.commands = commands;
        this.officers = officers;
    }

    @WithTransaction
    public Uni<DossierReceipt> forward(UUID id, ProcessingRequests.Forwarding in, Actor by) {
        return commands.run(id, by, DossierAction.FORWARD, c -> List.of(ProcessingPolicy.forwarded(c, in.note())));
    }

    @WithTransaction
    public Uni<DossierReceipt> sendBack(UUID id, ProcessingRequests.SendBack in, Actor by) {
        return commands.run(
                id, by, DossierAction.SEND_BACK, c -> List.of(ProcessingPolicy.sentBack(c, in.step(), in.reason())));
    }

    /** Takes the step for oneself; from another officer only with a reason, which is kept. */
    @WithTransaction
    public Uni<DossierReceipt> takeOver(UUID id, ProcessingRequests.Takeover in, Actor by) {
        return commands.run(id, by, DossierAction.TAKE_OVER, c -> List.of(ProcessingPolicy.takenOver(c, in.reason())));
    }

    @WithTransaction
    public Uni<DossierReceipt> assign(UUID id, ProcessingRequests.Assignment in, Actor by) {
        return commands.run(
                id,
                by,
                DossierAction.ASSIGN,
                null,
                c -> officers.holding(c.dossier().stepRole, c.tree().lineage(c.dossier().holdingAgency))
                        .map(fit -> List.of(ProcessingPolicy.assigned(in.assignee(), in.note(), fit))));
    }

    @WithTransaction
    public Uni<DossierReceipt> askOpinion(UUID id, ProcessingRequests.OpinionQuestion in, Actor by) {
        return commands.run(id, by, DossierAction.ASK_OPINION, c -> List.of(ProcessingPolicy.opinionAsked(c, in)));
    }

    @WithTransaction
    public Uni<DossierReceipt> answerOpinion(UUID id, UUID opinion, ProcessingRequests.OpinionAnswer in, Actor by) {
        return commands.run(
                id,
                by,
                DossierAction.ANSWER_OPINION,
                c -> List.of(ProcessingPolicy.opinionAnswered(c, opinion, in.answer())));
    }

    @WithTransaction
    public Uni<DossierReceipt> suspend(UUID id, ProcessingRequests.Suspension in, Actor by) {
        return commands.run(
                id,
                by,
                DossierAction.SUSPEND,
                c -> List.of(new ProcessingEvent.Suspended(in.reason(), in.legalBasis())));
    }

    @WithTransaction
    public Uni<DossierReceipt> resume(UUID id, ProcessingRequests.Resumption in, Actor by) {
        return commands.run(
                id,
                by,
                DossierAction.RESUME,
                c -> List.of(new ProcessingEvent.Resumed(in.note(), c.settlementAfterPause(), c.stepAfterPause())));
    }

    @WithTransaction
    public Uni<DossierReceipt> decide(UUID id, ProcessingRequests.Decision in, Actor by) {
        return commands.run(id, by, DossierAction.DECIDE, c -> List.of(ProcessingPolicy.decided(c, in)));
    }

    @WithTransaction
    public Uni<DossierReceipt> giveBack(UUID id, ProcessingRequests.Return in, Actor by) {
        return commands.run(
                id,
                by,
                DossierAction.RETURN,
                in.statedAt(),
                c -> Uni.createFrom()
                        .item(List.of(new OutcomeEvent.Returned(in.method(), in.receivedBy(), in.note()))));
    }

    /** Ends the case in the electronic one-stop system (Điều 13.3). */
    @WithTransaction
    public Uni<DossierReceipt> close(UUID id, ProcessingRequests.Closure in, Actor by) {
        return commands.run(id, by, DossierAction.CLOSE, c -> List.of(new OutcomeEvent.Closed(in.note())));
    }
}
