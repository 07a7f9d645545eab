package org.motcua.hotline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.NoWorkingTimeException;
import org.motcua.shared.ProblemException;

/** Hotlines as everybody sees them. */
@ApplicationScoped
public class HotlineReads {
    private final HotlineQueries queries;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;

    HotlineReads(HotlineQueries queries, Agencies agencies, Calendars calendars, Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param agency those of the agency and of the ones above it, nearest first; null for all there are */
    public Uni<HotlineView.HotlineList> of(@Nullable String agency) {
        return agencies.tree()
                .chain(tree -> queries.of(agency == null ? null : tree.lineage(agency))
                        .chain(kept -> calendars
                                .book()
                                .map(book -> new HotlineView.HotlineList(views(kept, agency, tree, book)))));
    }

    public Uni<HotlineView> one(UUID id) {
        return queries.of(id)
                .chain(kept -> agencies.tree()
                        .chain(tree -> calendars
                                .book()
                                .map(book -> views(kept, null, tree, book).stream()
                                        .findFirst()
                                        .orElseThrow(() -> ProblemException.of(HotlineProblem.NOT_FOUND)))));
    }

    private List<HotlineView> views(
            List<HotlineQueries.Kept> kept, @Nullable String agency, AgencyTree tree, CalendarBook book) {
        Instant now = clock.instant();
        List<String> nearest = agency == null ? List.of() : tree.lineage(agency);
        return kept.stream()
                .sorted(Comparator.comparing((HotlineQueries.Kept h) -> nearest.indexOf(h.agency()))
                        .thenComparing(HotlineQueries.Kept::agency)
                        .thenComparing(HotlineQueries.Kept::purpose))
                .map(h -> view(h, tree, book, now))
                .toList();
    }

    private static HotlineView view(HotlineQueries.Kept h, AgencyTree tree, CalendarBook book, Instant at) {
        HotlineHours.Now now = now(h, tree, book, at);
        return new HotlineView(
                h.id(),
                h.revision(),
                h.agency(),
                tree.name(h.agency()),
                h.purpose(),
                h.name(),
                h.phone(),
                h.opening(),
                h.week(),
                now.open(),
                now.changesAt());
    }

    /** An agency for which nobody set any hours is never known to be open. */
    private static HotlineHours.Now now(HotlineQueries.Kept h, AgencyTree tree, CalendarBook book, Instant at) {
        try {
            return HotlineHours.at(at, h.opening(), h.week(), book.of(tree.lineage(h.agency()), at));
        } catch (NoWorkingTimeException e) {
            return new HotlineHours.Now(h.opening() == HotlineOpening.ALWAYS, null);
        }
    }
}
