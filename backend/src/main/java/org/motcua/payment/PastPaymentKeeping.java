package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.api.PastPayments;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;

/** Books told payments like any others, and what follows from a dossier that has ended since; that the dossier knows of them already, its gate says when it is told. */
@ApplicationScoped
class PastPaymentKeeping implements PastPayments {
    private final DossierDues dues;
    private final ObligationKeeping keeping;
    private final ObligationRepository obligations;
    private final Booking booking;
    private final Merchants merchants;
    private final Agencies agencies;

    PastPaymentKeeping(
            DossierDues dues,
            ObligationKeeping keeping,
            ObligationRepository obligations,
            Booking booking,
            Merchants merchants,
            Agencies agencies) {
        this.dues = dues;
        this.keeping = keeping;
        this.obligations = obligations;
        this.booking = booking;
        this.merchants = merchants;
        this.agencies = agencies;
    }

    @Override
    @WithTransaction
    public Uni<Void> take(UUID dossier) {
        return keeping.lock(dossier)
                .chain(() -> agencies.tree())
                .chain(tree -> dues.party(dossier)
                        .chain(found -> found.map(party -> merchants
                                        .nearest(PayWay.VIETQR, tree.lineage(party.receivingAgency()))
                                        .map(account -> take(party, account))
                                        .orElseGet(() -> Uni.createFrom().voidItem()))
                                .orElseGet(() -> Uni.createFrom().voidItem())))
                .chain(() -> keeping.follow(dossier));
    }

    private Uni<Void> take(DossierDues.Party party, Merchant account) {
        return dues.of(party.dossier())
                .chain(all -> obligations
                        .lockedOf(party.dossier())
                        .map(kept -> kept.stream().map(o -> o.id).toList())
                        .chain(known -> Multi.createFrom()
                                .iterable(all.stream()
                                        .filter(due -> isTransferred(due) && !known.contains(due.id()))
                                        .toList())
                                .onItem()
                                .transformToUniAndConcatenate(due -> take(due, party, account))
                                .collect()
                                .last()));
    }

    private static boolean isTransferred(Due due) {
        return due.met() != null && due.met().method() == Settlement.Method.TRANSFER;
    }

    private Uni<Void> take(Due due, DossierDues.Party party, Merchant account) {
        Movement money = new Movement(
                MovementSource.BANK,
                account.bank().number(),
                due.met().reference(),
                null,
                List.of(due.id()),
                party.receivingAgency(),
                account.ledgerAccount(),
                due.amount(),
                due.met().method(),
                due.met().at());
        return keeping.raise(new Obligation(due, party, due.requiredAt()))
                .chain(() -> booking.book(money))
                .replaceWithVoid();
    }
}
