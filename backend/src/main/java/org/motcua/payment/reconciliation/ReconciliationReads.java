package org.motcua.payment.reconciliation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.identity.api.Actor;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.desk.Where;
import org.motcua.shared.ProblemException;

/** What the accountant's desk shows. */
@ApplicationScoped
public class ReconciliationReads {
    private final ReconciliationRepository books;
    private final ReconciliationQueries queries;
    private final Agencies agencies;
    private final Clock clock;

    ReconciliationReads(ReconciliationRepository books, ReconciliationQueries queries, Agencies agencies, Clock clock) {
        this.books = books;
        this.queries = queries;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What a list of differences is asked for. */
    public record Asked(
            @Nullable String agency,
            @Nullable DifferenceState state,
            @Nullable LocalDate day,
            @Nullable String cursor,
            int limit) {}

    @WithSession
    public Uni<DifferencePage> differences(Asked asked, Actor by) {
        return agencies.tree().chain(tree -> {
            Where where = new Where()
                    .and(
                            "agency in :agencies",
                            "agencies",
                            DeskAccess.reach(by, DeskAccess.READERS, Optional.ofNullable(asked.agency()), tree))
                    .and("state = :state", "state", asked.state())
                    .and("day = :thatDay", "thatDay", asked.day())
                    .after(asked.cursor());
            return books.page(Difference.class, where, asked.limit())
                    .map(found -> new DifferencePage(
                            found.stream()
                                    .limit(asked.limit())
                                    .map(d -> DifferenceView.of(d, null))
                                    .toList(),
                            Where.next(found.stream().map(d -> d.id).toList(), asked.limit())));
        });
    }

    /** With the statement in which it can be seen. */
    @WithSession
    public Uni<DifferenceView> difference(UUID id, Actor by) {
        return agencies.tree()
                .chain(tree -> books.difference(id).chain(d -> {
                    if (!by.holdsAny(DeskAccess.READERS, tree.lineage(d.agency))) {
                        throw ProblemException.of(DeskProblem.DIFFERENCE_NOT_FOUND);
                    }
                    return d.transaction == null
                            ? Uni.createFrom().item(DifferenceView.of(d, null))
                            : books.transaction(d.transaction).map(t -> DifferenceView.of(d, t.statement));
                }));
    }

    /** One that the caller has taken; for what is done before it is resolved. */
    @WithSession
    public Uni<DifferenceView> owned(UUID id, Actor by) {
        return agencies.tree()
                .chain(tree -> books.difference(id).map(d -> {
                    if (!by.holdsAny(ReconciliationAccess.KEEPERS, tree.lineage(d.agency))) {
                        throw ProblemException.of(DeskProblem.DIFFERENCE_NOT_FOUND);
                    }
                    if (!by.subject().equals(d.owner)) {
                        throw ProblemException.of(DeskProblem.DIFFERENCE_NOT_YOURS);
                    }
                    return DifferenceView.of(d, null);
                }));
    }

    public Uni<StatementView.Page> statements(@Nullable String agency, @Nullable String cursor, int limit, Actor by) {
        return agencies.tree()
                .chain(tree -> queries.statements(
                        DeskAccess.reach(by, DeskAccess.READERS, Optional.ofNullable(agency), tree), cursor, limit));
    }

    public Uni<StatementView.Detail> statement(UUID id, Actor by) {
        return agencies.tree()
                .chain(tree -> queries.statement(id)
                        .map(found -> found.filter(s -> by.holdsAny(DeskAccess.READERS, tree.lineage(s.agency())))
                                .orElseThrow(() -> ProblemException.of(DeskProblem.STATEMENT_NOT_FOUND)))
                        .chain(s -> queries.transactions(id).map(all -> new StatementView.Detail(s, all))));
    }

    public Uni<ReconciliationSummary> summary(@Nullable String agency, @Nullable LocalDate day, Actor by) {
        LocalDate of = day == null ? LocalDate.now(clock) : day;
        return agencies.tree().chain(tree -> {
            List<String> reach = DeskAccess.reach(by, DeskAccess.READERS, Optional.ofNullable(agency), tree);
            return queries.summary(of, reach, clock.getZone());
        });
    }
}
