package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;

/** What a dossier owes: asked for and changed by officers, met by whoever collects (NĐ 61/2018 Điều 22). */
@ApplicationScoped
public class DueService implements DossierDues {
    /** Money speaks for itself: no officer's word opens a gate. */
    static final Actor PAYMENT = new Actor(
            "payment",
            Actor.Kind.SYSTEM,
            "Hệ thống thanh toán",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());

    private final DossierRepository dossiers;
    private final DossierCommands commands;

    DueService(DossierRepository dossiers, DossierCommands commands) {
        this.dossiers = dossiers;
        this.commands = commands;
    }

    @WithTransaction
    public Uni<DossierReceipt> require(UUID id, DueRequests.Requirement in, Actor by) {
        return commands.run(id, by, DossierAction.REQUIRE_PAYMENT, c -> List.of(PaymentPolicy.required(c, in)));
    }

    @WithTransaction
    public Uni<DossierReceipt> revise(UUID id, DueRequests.Revision in, Actor by) {
        return commands.run(id, by, DossierAction.REVISE_PAYMENT, c -> List.of(PaymentPolicy.revised(c, in)));
    }

    @WithTransaction
    public Uni<DossierReceipt> cancel(UUID id, DueRequests.Cancellation in, Actor by) {
        return commands.run(id, by, DossierAction.CANCEL_PAYMENT, c -> List.of(PaymentPolicy.cancelled(c, in)));
    }

    @Override
    @WithSession
    public Uni<List<Due>> of(UUID dossier) {
        return dossiers.findById(dossier).map(d -> d == null ? List.of() : d.dues.items());
    }

    @Override
    @WithSession
    public Uni<Optional<Party>> party(UUID dossier) {
        return dossiers.findById(dossier).map(DueService::party);
    }

    @Override
    @WithTransaction
    public Uni<Boolean> met(UUID dossier, UUID due, Settlement how) {
        return dossiers.findById(dossier, LockModeType.PESSIMISTIC_WRITE)
                .chain(d -> d == null ? Uni.createFrom().item(false) : met(d, due, how));
    }

    private Uni<Boolean> met(Dossier d, UUID due, Settlement how) {
        return commands.open(d, PAYMENT)
                .chain(c -> PaymentPolicy.met(c, due, how)
                        .map(e -> commands.record(c, stamp(c), List.of(e)).replaceWith(true))
                        .orElse(Uni.createFrom().item(false)));
    }

    static EventStamp stamp(Case c) {
        return new EventStamp(
                c.now(), null, PAYMENT.subject(), PAYMENT.name(), PAYMENT.kind().name(), c.dossier().receivingAgency);
    }

    private static Optional<Party> party(@Nullable Dossier d) {
        return d == null || d.state == DossierState.DRAFT
                ? Optional.empty()
                : Optional.of(new Party(
                        d.id,
                        d.state,
                        d.channel,
                        d.owner,
                        DossierHistories.person(d.applicant),
                        DossierHistories.reach(d.contact),
                        d.procedureCode,
                        d.procedureVersion,
                        d.competentAgency,
                        d.receivingAgency,
                        d.filingReference,
                        d.dossierCode));
    }
}
