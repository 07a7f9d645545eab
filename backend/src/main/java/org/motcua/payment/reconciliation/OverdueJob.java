package org.motcua.payment.reconciliation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.Calendars;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.PayWay;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;

/**
 * Makes a case of money that never came to the bank: a gateway's payout, or the cash of a shift, so many working days after it should have
 * set out. Any number of instances may run it: nothing is a case twice.
 */
@ApplicationScoped
public class OverdueJob {
    private static final int DAYS_BACK = 90;
    private final OverdueQueries queries;
    private final Differences differences;
    private final Merchants merchants;
    private final Agencies agencies;
    private final Calendars calendars;
    private final ReconciliationConfig config;
    private final Clock clock;

    OverdueJob(
            OverdueQueries queries,
            Differences differences,
            Merchants merchants,
            Agencies agencies,
            Calendars calendars,
            ReconciliationConfig config,
            Clock clock) {
        this.queries = queries;
        this.differences = differences;
        this.merchants = merchants;
        this.agencies = agencies;
        this.calendars = calendars;
        this.config = config;
        this.clock = clock;
    }

    private record Known(AgencyTree tree, CalendarBook book, LocalDate today) {}

    @Scheduled(
            every = "${motcua.reconciliation.overdue-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> raise() {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.minusDays(DAYS_BACK);
        return agencies.tree()
                .chain(tree -> calendars.book().map(book -> new Known(tree, book, today)))
                .chain(known -> queries.payouts(from, today, clock.getZone())
                        .chain(all ->
                                raise(all.stream().map(a -> payout(a, known)).toList()))
                        .chain(() -> queries.deposits(from, today, clock.getZone()))
                        .chain(all ->
                                raise(all.stream().map(a -> deposit(a, known)).toList())));
    }

    /** Null while it is not late, and for a merchant that is configured no more. */
    private @Nullable NewDifference payout(OverdueQueries.Awaited a, Known known) {
        Merchant m = merchants.byKey(a.whose()).orElse(null);
        return m != null && isOver(a, m.agency(), config.payoutWithin(m.key()), known)
                ? missing(m.agency(), m.way().method(), m.key(), a)
                : null;
    }

    /** Null while it is not late, and where no account is known that it could be looked for in. */
    private @Nullable NewDifference deposit(OverdueQueries.Awaited a, Known known) {
        Merchant m = merchants
                .nearest(PayWay.VIETQR, known.tree().lineage(a.whose()))
                .orElse(null);
        return m != null && isOver(a, a.whose(), config.depositWithin(), known)
                ? missing(m.agency(), Settlement.Method.CASH, m.bank().number(), a)
                : null;
    }

    private boolean isOver(OverdueQueries.Awaited a, String agency, int within, Known known) {
        return OverduePolicy.isOver(
                a.since(), within, known.today(), known.book().of(known.tree().lineage(agency), clock.instant()));
    }

    private static NewDifference missing(
            String agency, Settlement.Method way, String source, OverdueQueries.Awaited a) {
        return new NewDifference(
                agency,
                DifferenceKind.MISSING_AT_BANK,
                way,
                source,
                a.reference(),
                a.since(),
                null,
                null,
                a.amount(),
                null);
    }

    private Uni<Void> raise(List<@Nullable NewDifference> found) {
        return Multi.createFrom()
                .iterable(found.stream().filter(Objects::nonNull).toList())
                .onItem()
                .transformToUniAndConcatenate(differences::raiseAlone)
                .collect()
                .last();
    }
}
