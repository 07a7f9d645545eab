package org.motcua.calendar;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import org.motcua.clock.api.CalendarContent;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** Loads and keeps drafts, and makes versions of them, for commands. */
@ApplicationScoped
class CalendarDraftRepository implements PanacheRepositoryBase<CalendarDraft, String> {
    private static final String INSERT = """
            insert into calendar_version (agency, version, applied_at, zone, content, author, author_name, reason, legal_basis)
            values (?1, ?2, ?3, ?4, cast(cast(?5 as text) as jsonb), ?6, ?7, ?8, ?9)""";

    Uni<CalendarDraft> require(String agency) {
        return findById(agency).onItem().ifNull().failWith(() -> ProblemException.of(CalendarProblem.NO_DRAFT));
    }

    Uni<CalendarDraft> requireLocked(String agency) {
        return findById(agency, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(CalendarProblem.NO_DRAFT));
    }

    /** The version in force from {@code at}; a second one of the same number is refused by the database. */
    Uni<Void> insertVersion(CalendarDraft d, Instant at, CalendarApplied applied, String author, String authorName) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(INSERT)
                        .setParameter(1, d.agency)
                        .setParameter(2, applied.version())
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, d.zone)
                        .setParameter(5, write(d.content))
                        .setParameter(6, author)
                        .setParameter(7, authorName)
                        .setParameter(8, applied.reason())
                        .setParameter(9, applied.legalBasis())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String write(CalendarContent content) {
        return JsonColumns.MAPPER.valueToTree(content).toString();
    }
}
