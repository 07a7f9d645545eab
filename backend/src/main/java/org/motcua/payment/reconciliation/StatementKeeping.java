package org.motcua.payment.reconciliation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.payment.PayWay;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Keeps imported files, each once. A gateway's is laid beside our books in the same transaction. */
@ApplicationScoped
class StatementKeeping {
    private final ReconciliationRepository books;
    private final GatewayFileRepository files;
    private final Differences differences;
    private final Payouts payouts;
    private final Ledger ledger;
    private final Merchants merchants;
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    StatementKeeping(
            ReconciliationRepository books,
            GatewayFileRepository files,
            Differences differences,
            Payouts payouts,
            Ledger ledger,
            Merchants merchants,
            Agencies agencies,
            EventLog log,
            Clock clock) {
        this.books = books;
        this.files = files;
        this.differences = differences;
        this.payouts = payouts;
        this.ledger = ledger;
        this.merchants = merchants;
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    /** @param unseen its transactions that are still to be looked at */
    record Kept(UUID statement, List<UUID> unseen) {}

    @WithTransaction
    Uni<Kept> bank(ImportedFile file, BankFile read, Actor by) {
        return agencies.tree().chain(tree -> {
            Merchant m = ReconciliationAccess.account(merchants, read.account(), by, tree);
            return books.statement(read.account(), file.sha256())
                    .chain(there ->
                            there != null ? Uni.createFrom().item(there.id) : keep(file, read, m.agency(), by, tree))
                    .chain(id -> books.unseen(id).map(unseen -> new Kept(id, unseen)));
        });
    }

    private Uni<UUID> keep(ImportedFile file, BankFile read, String agency, Actor by, AgencyTree tree) {
        BankStatement s =
                new BankStatement(agency, read.account(), file, read.entries().size(), by, now());
        return books.keep(s, read.entries())
                .chain(() -> log.append(
                        s.id,
                        ReconciliationAccess.stamp(by, agency, tree, s.importedAt),
                        List.of(new DeskEvent.StatementImported(s.account, s.sha256, s.transactions))))
                .replaceWith(s.id);
    }

    @WithTransaction
    Uni<GatewayFileView> gateway(ImportedFile file, GatewayCsv.File read, Actor by) {
        return agencies.tree().chain(tree -> {
            Merchant m = merchant(read.merchant());
            DeskAccess.require(by, ReconciliationAccess.KEEPERS, m.agency(), tree);
            return files.known(m.key(), file.sha256())
                    .chain(there -> there != null ? Uni.createFrom().item(there) : compare(file, read, m, by, tree));
        });
    }

    private Uni<GatewayFileView> compare(
            ImportedFile file, GatewayCsv.File read, Merchant m, Actor by, AgencyTree tree) {
        List<ThreeWayMatch.Payment> theirs = read.lines().stream()
                .map(l -> new ThreeWayMatch.Payment(l.transaction(), l.order(), l.amount()))
                .toList();
        return files.ours(m, read, clock.getZone()).chain(ours -> {
            ThreeWayMatch.Result result = ThreeWayMatch.match(ours, theirs);
            GatewayFileView view = view(file, read, m, result.agreed().size());
            return files.keep(view, file.sha256(), by, read.lines())
                    .chain(fees -> keepBack(view, m, fees))
                    .chain(() -> raise(result, m, read))
                    .chain(() -> payouts.compare(m, read.day()))
                    .chain(() -> log.append(
                            view.id(),
                            ReconciliationAccess.stamp(by, m.agency(), tree, view.importedAt()),
                            List.of(new DeskEvent.GatewayFileImported(
                                    m.key(), read.day().toString(), file.sha256(), view.rows()))))
                    .replaceWith(view);
        });
    }

    /** What the gateway keeps back will not come to the bank any more. */
    private Uni<Void> keepBack(GatewayFileView f, Merchant m, long fees) {
        return fees == 0
                ? Uni.createFrom().voidItem()
                : ledger.post(Postings.gatewayFee(
                        f.id(), m.ledgerAccount(), m.agency(), m.key(), fees, "fees of " + f.day(), f.importedAt()));
    }

    private GatewayFileView view(ImportedFile file, GatewayCsv.File read, Merchant m, int matched) {
        return new GatewayFileView(
                Ids.next(),
                m.agency(),
                m.key(),
                m.way(),
                read.day(),
                file.name(),
                now(),
                read.lines().size(),
                matched,
                read.total(),
                read.fees());
    }

    private Uni<Void> raise(ThreeWayMatch.Result r, Merchant m, GatewayCsv.File read) {
        List<NewDifference> found = Stream.of(
                        r.amounts().stream()
                                .map(p -> difference(
                                        DifferenceKind.AMOUNT,
                                        m,
                                        read,
                                        p.theirs(),
                                        p.ours().amount(),
                                        p.theirs().amount())),
                        r.onlyOurs().stream()
                                .map(p -> difference(DifferenceKind.MISSING_AT_GATEWAY, m, read, p, p.amount(), null)),
                        r.onlyTheirs().stream()
                                .map(p -> difference(DifferenceKind.MISSING_HERE, m, read, p, null, p.amount())))
                .flatMap(s -> s)
                .toList();
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(differences::raise)
                .collect()
                .last();
    }

    private static NewDifference difference(
            DifferenceKind kind,
            Merchant m,
            GatewayCsv.File read,
            ThreeWayMatch.Payment p,
            @Nullable Long expected,
            @Nullable Long found) {
        return new NewDifference(
                m.agency(),
                kind,
                m.way().method(),
                m.key(),
                p.number(),
                read.day(),
                p.order().isEmpty() ? null : p.order(),
                null,
                expected,
                found);
    }

    private Merchant merchant(String code) {
        return Stream.of(PayWay.VNPAY, PayWay.NATIONAL_PLATFORM)
                .flatMap(way -> merchants.byCode(way, code).stream())
                .findFirst()
                .orElseThrow(() -> ProblemException.of(DeskProblem.MERCHANT_UNKNOWN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
