package org.motcua.payment.export;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.identity.api.Actor;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Workers;

/** Tables for accountants and inspectors, of the agencies that they look after. */
@ApplicationScoped
public class Exports {
    private static final int MOST_ROWS = 50_000;
    private static final int LONGEST_YEARS = 1;
    private final ExportQueries queries;
    private final Agencies agencies;
    private final Clock clock;

    Exports(ExportQueries queries, Agencies agencies, Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** From the first to the last day, both included, a year at most. */
    public record Asked(@Nullable String agency, LocalDate from, LocalDate to, ExportFormat format) {}

    public Uni<ExportFile> receipts(Asked asked, Actor by) {
        return export(
                "bien-lai",
                asked,
                by,
                (reach, from, to) -> queries.receipts(reach, from, to, MOST_ROWS + 1, clock.getZone()));
    }

    /** Every line of an entry that stands in these agencies' books. */
    public Uni<ExportFile> ledger(Asked asked, Actor by) {
        return export(
                "so-cai",
                asked,
                by,
                (reach, from, to) -> queries.ledger(reach, from, to, MOST_ROWS + 1, clock.getZone()));
    }

    private interface Query {
        Uni<ExportTable> rows(List<String> agencies, OffsetDateTime from, OffsetDateTime to);
    }

    private Uni<ExportFile> export(String name, Asked asked, Actor by, Query query) {
        DeskAccess.requireAnywhere(by, DeskAccess.READERS);
        requirePeriod(asked);
        return agencies.tree()
                .chain(tree -> query.rows(
                        DeskAccess.reach(by, DeskAccess.READERS, Optional.ofNullable(asked.agency()), tree),
                        asked.from().atStartOfDay(clock.getZone()).toOffsetDateTime(),
                        asked.to().plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime()))
                .invoke(Exports::requireFits)
                .chain(table -> Workers.onWorker(() -> table.write(asked.format())))
                .map(bytes -> new ExportFile(
                        name + "-" + asked.from() + "-" + asked.to() + "."
                                + asked.format().ending(),
                        bytes));
    }

    private static void requirePeriod(Asked asked) {
        if (asked.to().isBefore(asked.from())) {
            throw ProblemException.of(DeskProblem.PERIOD);
        }
        if (asked.to().isAfter(asked.from().plusYears(LONGEST_YEARS))) {
            throw ProblemException.of(DeskProblem.PERIOD_TOO_LONG, Map.of("max", MOST_ROWS));
        }
    }

    private static void requireFits(ExportTable table) {
        if (table.rows().size() > MOST_ROWS) {
            throw ProblemException.of(DeskProblem.PERIOD_TOO_LONG, Map.of("max", MOST_ROWS));
        }
    }
}
