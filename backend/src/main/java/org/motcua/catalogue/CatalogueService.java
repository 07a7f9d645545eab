package org.motcua.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.ProcedureVersion;
import org.motcua.catalogue.api.fee.FeeCalculator;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.shared.Cursor;
import org.motcua.shared.ProblemException;

/** Reads of the catalogue. */
@ApplicationScoped
public class CatalogueService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private final Agencies agencies;
    private final ProcedureQueries procedures;
    private final Calendars calendars;
    private final CatalogueConfig config;
    private final Clock clock;

    CatalogueService(
            Agencies agencies, ProcedureQueries procedures, Calendars calendars, CatalogueConfig config, Clock clock) {
        this.agencies = agencies;
        this.procedures = procedures;
        this.calendars = calendars;
        this.config = config;
        this.clock = clock;
    }

    public Uni<List<Agency>> agencies() {
        return agencies.tree()
                .map(t -> t.all().stream()
                        .filter(a -> a.ruleSet().equals(config.ruleSet()) || a.parent() == null)
                        .toList());
    }

    public Uni<Agency> agency(String code) {
        return agencies.tree()
                .map(t -> t.find(code).orElseThrow(() -> ProblemException.of(CatalogueProblem.AGENCY_NOT_FOUND)));
    }

    public Uni<List<Procedure.Field>> fields() {
        return procedures
                .search(
                        new ProcedureQueries.Criteria(null, null, null, null, null, null),
                        new ProcedureQueries.After(null, null),
                        10_000)
                .map(found -> found.stream()
                        .map(v -> v.procedure().field())
                        .distinct()
                        .sorted(Comparator.comparing(f -> f.name().vi()))
                        .toList());
    }

    /** One more than asked is read: it tells whether there is a next page. */
    public Uni<ProcedurePage> search(
            @Nullable String text,
            @Nullable String field,
            Agency.@Nullable Level level,
            Procedure.@Nullable OnlineLevel onlineLevel,
            @Nullable String agency,
            List<String> codes,
            @Nullable String cursor,
            int limit) {
        List<String> at = Cursor.decode(cursor, 2);
        return procedures
                .search(
                        new ProcedureQueries.Criteria(
                                text,
                                field,
                                level == null ? null : level.name(),
                                onlineLevel == null ? null : onlineLevel.name(),
                                agency,
                                codes.isEmpty() ? null : codes),
                        at.isEmpty()
                                ? new ProcedureQueries.After(null, null)
                                : new ProcedureQueries.After(at.get(0), at.get(1)),
                        limit + 1)
                .map(found -> page(found, limit, today()));
    }

    /** @param version null for the one in force */
    public Uni<ProcedureView> procedure(String code, @Nullable Integer version) {
        return (version == null ? procedures.current(code) : procedures.version(code, version))
                .chain(v ->
                        agencies.tree().chain(tree -> calendars.book().map(book -> view(v.procedure(), tree, book))));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private static ProcedurePage page(List<ProcedureVersion> found, int limit, LocalDate day) {
        List<Procedure> shown =
                found.stream().limit(limit).map(ProcedureVersion::procedure).toList();
        Procedure last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        return new ProcedurePage(
                shown.stream()
                        .map(p -> ProcedurePage.ProcedureSummary.of(p, day))
                        .toList(),
                last == null || found.size() <= limit
                        ? null
                        : Cursor.encode(last.name().vi(), last.code()));
    }

    private ProcedureView view(Procedure p, AgencyTree tree, CalendarBook book) {
        List<ProcedureView.Offer> offers = p.offeredBy().stream()
                .flatMap(code -> tree.find(code).stream())
                .flatMap(competent ->
                        tree.receiving(competent.code()).map(r -> new ProcedureView.Offer(competent, r)).stream())
                .toList();
        Instant now = clock.instant();
        WorkingCalendar calendar = book.of(tree.lineage(p.offeredBy().get(0)), now);
        Instant due = calendar.dueAt(new Limit(p.limit().rule(), p.limit().amount()), now);
        return new ProcedureView(
                p,
                offers,
                due.atZone(calendar.zone()).toOffsetDateTime(),
                FeeCalculator.least(p.fees(), "ONLINE", LocalDate.ofInstant(now, calendar.zone())));
    }
}
