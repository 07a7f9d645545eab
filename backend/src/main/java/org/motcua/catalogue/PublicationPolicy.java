package org.motcua.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Violation;

/**
 * Who may record a publication decision and who may read it, what it must be, and until when the catalogue is brought up to date:
 * within five working days of its reception (Điều 7 of the regulation). Pure.
 */
final class PublicationPolicy {
    private static final List<Role> KEEPERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);
    private static final List<Role> READERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN, Role.INSPECTOR);
    /** What came in longer ago is a slip of the pen. */
    private static final Duration OLDEST = Duration.ofDays(366);

    private PublicationPolicy() {}

    static boolean mayRead(Actor by, List<String> lineage) {
        return by.holdsAny(READERS, lineage);
    }

    static boolean mayKeep(Actor by, List<String> lineage) {
        return by.holdsAny(KEEPERS, lineage);
    }

    /** In what capacity a keeper acts; refuses who is none. */
    static Role requireKeeper(Actor by, List<String> lineage) {
        return KEEPERS.stream()
                .filter(r -> by.holds(r, lineage))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(CatalogueProblem.PUBLICATION_NOT_YOURS));
    }

    /** The agencies whose decisions the actor reads. */
    static List<String> readable(Actor by, AgencyTree tree) {
        List<String> agencies = tree.all().stream()
                .map(a -> a.code())
                .filter(code -> mayRead(by, tree.lineage(code)))
                .toList();
        if (agencies.isEmpty()) {
            throw ProblemException.of(CatalogueProblem.PUBLICATION_NOT_YOURS);
        }
        return agencies;
    }

    static void check(PublicationRequest in, WorkingCalendar calendar, Instant now) {
        List<Violation> faults = new ArrayList<>();
        LocalDate received = LocalDate.ofInstant(in.receivedAt(), calendar.zone());
        if (in.receivedAt().isAfter(now) || in.receivedAt().isBefore(now.minus(OLDEST))) {
            faults.add(new Violation("receivedAt", "body", "range", now.minus(OLDEST) + " – " + now));
        }
        if (in.signedOn().isAfter(received)) {
            faults.add(new Violation("signedOn", "body", "range", "≤ " + received));
        }
        Set<String> once = new HashSet<>();
        in.procedures()
                .filter(code -> !once.add(code))
                .forEach(code -> faults.add(new Violation("procedures", "body", "once", code)));
        if (once.isEmpty()) {
            faults.add(new Violation("procedures", "body", "required", ""));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.of(CatalogueProblem.PUBLICATION_INVALID).violations(faults);
        }
    }

    static StatutoryLimit limit(LimitBook limits, WorkingCalendar calendar, Instant receivedAt) {
        return limits.of(StatutoryLimit.Code.CATALOGUE_UPDATE, LocalDate.ofInstant(receivedAt, calendar.zone()));
    }

    static Instant due(PublicationDecision d, WorkingCalendar calendar, LimitBook limits) {
        return calendar.dueAt(limit(limits, calendar, d.receivedAt).limit(), d.receivedAt);
    }

    /** The calendar as it was known when the due moment was last worked out. */
    static WorkingCalendar calendar(PublicationDecision d, CalendarBook book, AgencyTree tree) {
        return book.of(tree.lineage(d.agency), d.reckonedAt);
    }

    static PublicationView view(PublicationDecision d, Actor by, AgencyTree tree, Instant now) {
        return new PublicationView(
                d.id,
                d.agency,
                tree.name(d.agency),
                d.number,
                d.signedOn,
                d.issuer,
                d.receivedAt,
                List.of(d.published),
                List.of(d.amended),
                List.of(d.abolished),
                d.dueAt,
                isLate(d, now),
                d.recordedAt,
                d.recordedByName,
                d.updatedAt,
                d.updatedByName,
                d.note,
                d.updatedAt == null && mayKeep(by, tree.lineage(d.agency)));
    }

    static boolean isLate(PublicationDecision d, Instant now) {
        return (d.updatedAt == null ? now : d.updatedAt).isAfter(d.dueAt);
    }
}
