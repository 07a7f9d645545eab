package org.motcua.payment.reconciliation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.payment.GatewayNews;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.payment.gateway.PaymentGateway;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Cases about what does not agree: raised once, taken by somebody, resolved by them. */
@ApplicationScoped
public class Differences {
    private final ReconciliationRepository books;
    private final ReconciliationQueries queries;
    private final Merchants merchants;
    private final GatewayNews news;
    private final Ledger ledger;
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    Differences(
            ReconciliationRepository books,
            ReconciliationQueries queries,
            Merchants merchants,
            GatewayNews news,
            Ledger ledger,
            Agencies agencies,
            EventLog log,
            Clock clock) {
        this.books = books;
        this.queries = queries;
        this.merchants = merchants;
        this.news = news;
        this.ledger = ledger;
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    Uni<Void> raise(NewDifference d) {
        UUID id = Ids.next();
        Instant now = now();
        long amount = Math.abs((d.found() == null ? 0 : d.found()) - (d.expected() == null ? 0 : d.expected()));
        return books.raise(d, id, now)
                .chain(first -> first
                        ? log.append(
                                id,
                                ReconciliationAccess.found(d.agency(), now),
                                List.of(new DeskEvent.DifferenceFound(d.kind().name(), amount)))
                        : Uni.createFrom().voidItem());
    }

    /** In a transaction of its own. */
    @WithTransaction
    Uni<Void> raiseAlone(NewDifference d) {
        return raise(d);
    }

    /** What was missed at the bank has come: closes the case about it, unless somebody has taken it. In the caller's transaction. */
    Uni<Void> arrived(String source, String reference, String transaction) {
        return books.missed(source, reference).chain(d -> {
            if (d == null) {
                return Uni.createFrom().voidItem();
            }
            Instant now = now();
            String note = "Tiền đã về, giao dịch " + transaction;
            d.settle(note, now);
            return log.append(
                    d.id,
                    ReconciliationAccess.found(d.agency, now),
                    List.of(new DeskEvent.DifferenceResolved(Resolution.NO_DIFFERENCE.name(), note)));
        });
    }

    @WithTransaction
    public Uni<DifferenceView> take(UUID id, Actor by) {
        return open(id, by, (d, tree) -> {
            d.take(by);
            return tell(d, new DeskEvent.DifferenceTaken(by.displayName()), by, tree);
        });
    }

    @WithTransaction
    public Uni<DifferenceView> resolve(UUID id, ReconciliationRequests.Resolve in, Actor by) {
        return open(id, by, (d, tree) -> {
            d.resolve(in.resolution(), in.note(), by, now());
            return work(d, in.resolution())
                    .chain(() -> tell(
                            d, new DeskEvent.DifferenceResolved(in.resolution().name(), in.note()), by, tree));
        });
    }

    /**
     * Books, in a transaction of its own and before the case is closed, what a gateway took and we missed; anything else is left alone. Call it
     * outside any transaction.
     */
    public Uni<Void> bookMissing(DifferenceView d, Resolution how) {
        if (how != Resolution.BOOKED || d.kind() != DifferenceKind.MISSING_HERE) {
            return Uni.createFrom().voidItem();
        }
        Merchant merchant =
                merchants.byKey(d.source()).orElseThrow(() -> ProblemException.of(DeskProblem.MERCHANT_UNKNOWN));
        if (d.orderNumber() == null || d.found() == null) {
            throw ProblemException.of(DeskProblem.MATCH_IMPOSSIBLE);
        }
        Instant noon =
                d.day().atTime(java.time.LocalTime.NOON).atZone(clock.getZone()).toInstant();
        return queries.paidAt(merchant.key(), d.reference(), noon)
                .chain(at -> news.take(
                        merchant, d.orderNumber(), new PaymentGateway.Asked.Paid(d.reference(), d.found(), at)))
                .invoke(verdict -> {
                    if (verdict != GatewayNews.Verdict.TAKEN && verdict != GatewayNews.Verdict.KNOWN) {
                        throw ProblemException.of(DeskProblem.MATCH_IMPOSSIBLE);
                    }
                })
                .replaceWithVoid();
    }

    /** Closes what a transfer that was put to its debts had been a case about. */
    Uni<Void> closeAbout(UUID transaction, String note, Actor by, AgencyTree tree) {
        return books.about(transaction).chain(d -> {
            if (d == null) {
                return Uni.createFrom().voidItem();
            }
            d.take(by);
            d.resolve(Resolution.BOOKED, note, by, now());
            return tell(d, new DeskEvent.DifferenceResolved(Resolution.BOOKED.name(), note), by, tree);
        });
    }

    /** A transfer is booked by saying what it was for. */
    private static Uni<Void> requireBooked(Difference d) {
        if (d.kind != DifferenceKind.MISSING_HERE) {
            throw ProblemException.of(DeskProblem.MATCH_IMPOSSIBLE);
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> work(Difference d, Resolution how) {
        return switch (how) {
            case BOOKED -> requireBooked(d);
            case WRITTEN_OFF -> writeOff(d);
            default -> settle(d, how);
        };
    }

    /** What of a shift's cash has not come to the bank, or too much of it, is the agency's loss or gain. */
    private Uni<Void> writeOff(Difference d) {
        return books.onItsWay(d)
                .chain(left -> left == null || left.amount() == 0
                        ? Uni.createFrom().voidItem()
                        : ledger.post(Postings.depositWrittenOff(
                                d.id, left.agency(), left.amount(), d.reference, d.resolvedAt)));
    }

    /** What concerns no fee is not waited for any more. */
    private Uni<Void> settle(Difference d, Resolution how) {
        return d.transaction == null || how != Resolution.NO_DIFFERENCE
                ? Uni.createFrom().voidItem()
                : books.requireTransaction(d.transaction)
                        .invoke(t -> {
                            if (t.state == TransactionState.UNMATCHED) {
                                t.ignore();
                            }
                        })
                        .replaceWithVoid();
    }

    private interface Change {
        Uni<Void> on(Difference d, AgencyTree tree);
    }

    private Uni<DifferenceView> open(UUID id, Actor by, Change change) {
        return agencies.tree()
                .chain(tree -> books.requireDifference(id).chain(d -> {
                    if (!by.holdsAny(ReconciliationAccess.KEEPERS, tree.lineage(d.agency))) {
                        throw ProblemException.of(DeskProblem.DIFFERENCE_NOT_FOUND);
                    }
                    return change.on(d, tree).replaceWith(() -> DifferenceView.of(d, null));
                }));
    }

    private Uni<Void> tell(Difference d, DeskEvent happened, Actor by, AgencyTree tree) {
        return log.append(d.id, ReconciliationAccess.stamp(by, d.agency, tree, now()), List.of(happened));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
