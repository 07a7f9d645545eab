package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.ProcedureVersion;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.Channel;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** What the one-stop office does: take in, hand over, accept, refuse, ask once, collect (Điều 10). */
@ApplicationScoped
public class IntakeService {
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final FilingPolicy policy;
    private final Procedures procedures;
    private final Agencies agencies;

    IntakeService(
            DossierRepository dossiers,
            DossierCommands commands,
            FilingPolicy policy,
            Procedures procedures,
            Agencies agencies) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.policy = policy;
        this.procedures = procedures;
        this.agencies = agencies;
    }

    /** A walk-in's dossier, typed in at the counter. */
    @WithTransaction
    public Uni<DossierReceipt> counter(IntakeRequests.PaperDossier in, Actor by, String language) {
        return takeIn(in, Channel.COUNTER, List.of(Role.INTAKE_OFFICER), null, by, language);
    }

    /** A dossier taken in by the post; its intake clock starts at the hand-over (QĐ 45/2016/QĐ-TTg Điều 7). */
    @WithTransaction
    public Uni<DossierReceipt> postal(IntakeRequests.PostalDossier in, Actor by, String language) {
        if (in.acceptedByPostAt().isAfter(commands.now())) {
            return Uni.createFrom().failure(() -> ProblemException.of(DossierProblem.STATED_TIME));
        }
        Postal postal = new Postal(in.slipNumber(), in.acceptedByPostAt(), null);
        return takeIn(
                in.dossier(), Channel.POSTAL, List.of(Role.POSTAL_AGENT, Role.INTAKE_OFFICER), postal, by, language);
    }

    private Uni<DossierReceipt> takeIn(
            IntakeRequests.PaperDossier in,
            Channel channel,
            List<Role> who,
            @Nullable Postal postal,
            Actor by,
            String language) {
        return procedures
                .current(in.procedureCode())
                .chain(v -> agencies.tree().map(tree -> drafted(in, channel, who, by, v, tree)))
                .chain(first -> commands.begin(first, by, c -> {
                    policy.requireValid(c.procedure(), policy.object(in.form()), language);
                    return FilingPolicy.filed(
                            c,
                            new FilingEvent.Submitted(
                                    FilingPolicy.newReference(),
                                    FilingPolicy.newStatusToken(),
                                    in.form(),
                                    in.contact(),
                                    in.delivery(),
                                    postal,
                                    c.intakeDue(),
                                    null));
                }));
    }

    private static FilingEvent.Drafted drafted(
            IntakeRequests.PaperDossier in,
            Channel channel,
            List<Role> who,
            Actor by,
            ProcedureVersion v,
            AgencyTree tree) {
        String receiving = FilingPolicy.receiving(v.procedure(), in.agency(), channel, tree);
        if (!by.holdsAny(who, tree.lineage(receiving))) {
            throw ProblemException.of(DossierProblem.NOT_YOURS);
        }
        if (!v.procedure().applicantKinds().contains(in.applicant().kind().name())) {
            throw ProblemException.of(DossierProblem.APPLICANT_KIND);
        }
        return new FilingEvent.Drafted(
                v.procedure().code(), v.id(), channel, in.agency(), receiving, null, in.applicant(), in.contact());
    }

    @WithTransaction
    public Uni<DossierReceipt> handOver(UUID id, IntakeRequests.Handover in, Actor by) {
        return commands.run(
                id,
                by,
                DossierAction.HAND_OVER,
                in.handedOverAt(),
                c -> Uni.createFrom().item(AcceptancePolicy.handedOver(c, in.note())));
    }

    /** Gives the one legal dossier code and starts the settlement clock; a fee that comes first stops it again at once. */
    @WithTransaction
    public Uni<DossierReceipt> accept(UUID id, IntakeRequests.Acceptance in, Actor by) {
        return commands.run(id, by, DossierAction.ACCEPT, in.statedAt(), c -> {
            LocalDate day = LocalDate.ofInstant(c.now(), c.calendar().zone());
            return dossiers.nextSerial(c.dossier().receivingAgency, day)
                    .map(serial -> AcceptancePolicy.accepted(c, day, serial, in));
        });
    }

    @WithTransaction
    public Uni<DossierReceipt> refuse(UUID id, IntakeRequests.Refusal in, Actor by) {
        return commands.run(
                id, by, DossierAction.REFUSE, c -> List.of(new IntakeEvent.Refused(in.reason(), in.legalBasis())));
    }

    /** Before acceptance by the one-stop office, after it by who holds the step; a second one in a stage only by a superior. */
    @WithTransaction
    public Uni<DossierReceipt> requestSupplement(UUID id, SupplementRequest in, Actor by) {
        return commands.run(id, by, DossierAction.REQUEST_SUPPLEMENT, c -> List.of(SupplementPolicy.requested(c, in)));
    }
}
