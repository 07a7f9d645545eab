package org.motcua.form;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.RegisterQueries;
import org.motcua.dossier.api.RegisterRow;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Workers;

/** Tracking books (Mẫu 06) of one-stop offices. */
@ApplicationScoped
public class TrackingBooks {
    private static final List<Role> READERS =
            List.of(Role.INTAKE_OFFICER, Role.UNIT_HEAD, Role.INSPECTOR, Role.AGENCY_ADMIN);
    private final RegisterQueries register;
    private final TrackingBookQueries books;
    private final Procedures procedures;
    private final Agencies agencies;
    private final FormPress press;
    private final FormTemplateBook templates;
    private final FormConfig config;
    private final Clock clock;

    TrackingBooks(
            RegisterQueries register,
            TrackingBookQueries books,
            Procedures procedures,
            Agencies agencies,
            FormPress press,
            FormTemplateBook templates,
            FormConfig config,
            Clock clock) {
        this.register = register;
        this.books = books;
        this.procedures = procedures;
        this.agencies = agencies;
        this.press = press;
        this.templates = templates;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The register from the first to the last day, both included and of one year. Every edition is kept; while nothing has changed the same
     * edition comes again.
     */
    public Uni<FormFile> print(String agency, LocalDate from, LocalDate to, Actor by) {
        return agencies.tree().chain(tree -> {
            require(agency, from, to, by, tree);
            return book(receiving(agency, tree), from, to)
                    .chain(book -> edition(book, tree, by))
                    .map(pdf -> new FormFile("so-theo-doi-ho-so-" + from + "-" + to + ".pdf", pdf));
        });
    }

    private static void require(String agency, LocalDate from, LocalDate to, Actor by, AgencyTree tree) {
        if (tree.find(agency).isEmpty() || !by.holdsAny(READERS, tree.lineage(agency))) {
            throw ProblemException.of(FormProblem.BOOK_NOT_YOURS);
        }
        if (to.isBefore(from) || to.getYear() != from.getYear()) {
            throw ProblemException.of(FormProblem.PERIOD);
        }
    }

    /** Books are kept where dossiers are received: for an authority, its own one-stop office. */
    private static String receiving(String agency, AgencyTree tree) {
        return tree.receiving(agency)
                .filter(a -> agency.equals(a.parent()))
                .map(Agency::code)
                .orElse(agency);
    }

    private Uni<TrackingBookFields.Book> book(String agency, LocalDate from, LocalDate to) {
        ZoneId zone = clock.getZone();
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        Instant year = from.withDayOfYear(1).atStartOfDay(zone).toInstant();
        return register.accepted(agency, start, end, config.maxBookRows() + 1)
                .invoke(this::requireFits)
                .chain(rows -> register.countAccepted(agency, year, start)
                        .chain(before -> procedures
                                .versions(rows.stream()
                                        .map(RegisterRow::procedureVersion)
                                        .toList())
                                .map(known -> new TrackingBookFields.Book(agency, from, to, before, rows, known))));
    }

    private void requireFits(List<RegisterRow> rows) {
        if (rows.size() > config.maxBookRows()) {
            throw ProblemException.of(FormProblem.PERIOD_TOO_LONG, Map.of("max", config.maxBookRows()));
        }
    }

    private Uni<byte[]> edition(TrackingBookFields.Book book, AgencyTree tree, Actor by) {
        return templates
                .inForce(FormKind.TRACKING_BOOK, tree.lineage(book.agency()))
                .chain(template -> edition(book, template, tree, by));
    }

    private Uni<byte[]> edition(TrackingBookFields.Book book, FormTemplate template, AgencyTree tree, Actor by) {
        String said =
                FormMaker.sha256((template.label() + book.before() + book.rows()).getBytes(StandardCharsets.UTF_8));
        var edition = new TrackingBookQueries.Edition(book.agency(), book.from(), book.to(), said);
        return books.find(edition)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found.get())
                        : Workers.onWorker(() -> draw(book, edition, template, tree, by))
                                .call(books::keep)
                                .chain(() -> books.find(edition).map(kept -> kept.orElseThrow())));
    }

    private TrackingBookQueries.Printed draw(
            TrackingBookFields.Book book,
            TrackingBookQueries.Edition edition,
            FormTemplate template,
            AgencyTree tree,
            Actor by) {
        Map<String, Object> fields = TrackingBookFields.of(book, tree, LocalDate.now(clock), clock.getZone());
        byte[] pdf = press.print(FormKind.TRACKING_BOOK, template, fields);
        return new TrackingBookQueries.Printed(
                Ids.next(), edition, book.rows().size(), clock.instant(), by.subject(), pdf, FormMaker.sha256(pdf));
    }
}
