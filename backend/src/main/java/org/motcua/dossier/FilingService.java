package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.ProcedureVersion;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.Channel;
import org.motcua.identity.api.Actor;
import org.motcua.paper.api.Attachments;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** What an applicant does: write, file, mend, withdraw (Điều 9; NĐ 45/2020 Điều 12). */
@ApplicationScoped
public class FilingService {
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final FilingPolicy policy;
    private final Procedures procedures;
    private final Agencies agencies;
    private final Attachments attachments;

    FilingService(
            DossierRepository dossiers,
            DossierCommands commands,
            FilingPolicy policy,
            Procedures procedures,
            Agencies agencies,
            Attachments attachments) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.policy = policy;
        this.procedures = procedures;
        this.agencies = agencies;
        this.attachments = attachments;
    }

    @WithTransaction
    public Uni<DossierReceipt> draft(DraftRequest in, Actor by) {
        return procedures
                .current(in.procedureCode())
                .chain(v -> agencies.tree().map(tree -> drafted(in, by, v, tree)))
                .chain(first -> commands.begin(first, by, c -> List.of()));
    }

    private FilingEvent.Drafted drafted(DraftRequest in, Actor by, ProcedureVersion v, AgencyTree tree) {
        return new FilingEvent.Drafted(
                v.procedure().code(),
                v.id(),
                Channel.ONLINE,
                in.agency(),
                FilingPolicy.receiving(v.procedure(), in.agency(), Channel.ONLINE, tree),
                by.subject(),
                FilingPolicy.applicant(by, v.procedure()),
                new Contact(by.phone(), by.email(), by.address()));
    }

    /** Autosave. Not an event: a draft is its owner's own paper until it is filed. */
    @WithTransaction
    public Uni<DossierReceipt> edit(UUID id, int expectedVersion, EditRequest in, Actor by) {
        return dossiers.requireLocked(id)
                .chain(d -> commands.open(d, by))
                .invoke(c -> DossierLife.require(DossierAction.EDIT, c))
                .invoke(c -> write(c, expectedVersion, in))
                .chain(c -> dossiers.flush().map(done -> DossierReceipt.of(c, c.dossier().version)));
    }

    private void write(Case c, int expectedVersion, EditRequest in) {
        Dossier d = c.dossier();
        if (d.version != expectedVersion) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
        d.form = in.form() == null ? d.form : policy.object(in.form());
        d.contact = in.contact() == null ? d.contact : in.contact();
        d.delivery = in.delivery() == null ? d.delivery : in.delivery();
        d.updatedAt = c.now();
        d.expiresAt = null;
    }

    /** For good, with its files. */
    @WithTransaction
    public Uni<Void> discard(UUID id, Actor by) {
        return commands.run(id, by, DossierAction.DISCARD, c -> List.of(new FilingEvent.Discarded()))
                .chain(() -> attachments.erase(id))
                .chain(() -> dossiers.deleteById(id))
                .replaceWithVoid();
    }

    /** Files the draft: checks form, papers and delivery, gives the filing reference and the status link, starts the intake clock. */
    @WithTransaction
    public Uni<DossierReceipt> submit(UUID id, Actor by, String language) {
        return attachments
                .of(id)
                .chain(papers -> commands.run(id, by, DossierAction.SUBMIT, c -> {
                    policy.requireComplete(c, papers, language);
                    Dossier d = c.dossier();
                    return FilingPolicy.filed(
                            c,
                            new FilingEvent.Submitted(
                                    FilingPolicy.newReference(),
                                    FilingPolicy.newStatusToken(),
                                    d.form,
                                    d.contact,
                                    d.delivery,
                                    null,
                                    c.intakeDue(),
                                    by.assuranceLevel()));
                }));
    }

    /** Answers the supplement request: marked fields may change, marked papers must have come. */
    @WithTransaction
    public Uni<DossierReceipt> answerSupplement(UUID id, SupplementAnswerRequest in, Actor by, String language) {
        return attachments
                .of(id)
                .chain(papers -> commands.run(id, by, DossierAction.ANSWER_SUPPLEMENT, c -> {
                    JsonNode form = policy.supplemented(c, in.form(), papers, language);
                    return List.of(SupplementPolicy.answered(c, form, in.note()));
                }));
    }

    @WithTransaction
    public Uni<DossierReceipt> withdraw(UUID id, String reason, Actor by) {
        return commands.run(id, by, DossierAction.WITHDRAW, c -> List.of(new OutcomeEvent.Withdrawn(reason)));
    }

    @WithTransaction
    public Uni<DossierReceipt> addPaper(UUID id, String paper, Attachments.Kept file, Actor by) {
        return commands.run(id, by, DossierAction.ATTACH, null, c -> {
            policy.requireExpected(c, paper);
            return attachments
                    .add(id, paper, file, by.subject(), c.now())
                    .map(a -> List.<DossierEvent>of(
                            new FilingEvent.PaperAdded(a.id(), a.paper(), a.fileName(), a.size(), a.sha256())));
        });
    }

    @WithTransaction
    public Uni<DossierReceipt> removePaper(UUID id, UUID attachment, Actor by) {
        return commands.run(
                id,
                by,
                DossierAction.ATTACH,
                null,
                c -> attachments.remove(id, attachment, c.now()).map(a -> {
                    policy.requireExpected(c, a.paper());
                    return List.<DossierEvent>of(new FilingEvent.PaperRemoved(a.id(), a.paper(), a.fileName()));
                }));
    }

    /** Fails with 404 when the caller may not see the dossier. */
    @WithTransaction
    public Uni<Void> requireAttachable(UUID id, Actor by) {
        return dossiers.require(id)
                .chain(d -> commands.open(d, by))
                .invoke(c -> DossierLife.require(DossierAction.ATTACH, c))
                .replaceWithVoid();
    }
}
