package org.motcua.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.event.EventQueries;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Cursor;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** Reads of notices: what everybody sees, and the editors' desk. */
@ApplicationScoped
public class NoticeReads {
    private final NoticeQueries queries;
    private final EventQueries events;
    private final Agencies agencies;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final Clock clock;

    NoticeReads(
            NoticeQueries queries,
            EventQueries events,
            Agencies agencies,
            Calendars calendars,
            StatutoryLimits limits,
            Clock clock) {
        this.queries = queries;
        this.events = events;
        this.agencies = agencies;
        this.calendars = calendars;
        this.limits = limits;
        this.clock = clock;
    }

    public Uni<NoticeView.NoticePage> shown(@Nullable String cursor, int limit) {
        return queries.shown(clock.instant(), Cursor.moment(cursor), limit + 1).map(found -> {
            List<NoticeView> items = found.stream().limit(limit).toList();
            NoticeView last = found.size() <= limit ? null : items.get(limit - 1);
            return new NoticeView.NoticePage(items, last == null ? null : Cursor.encode(last.shownFrom(), last.id()));
        });
    }

    public Uni<NoticeView.NoticeBanners> banners() {
        return queries.banners(clock.instant()).map(NoticeView.NoticeBanners::new);
    }

    public Uni<NoticeView> shown(UUID id) {
        return queries.shown(id, clock.instant())
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(NoticeProblem.NOT_FOUND));
    }

    public Uni<NoticeDraftView.NoticeDraftPage> desk(
            Actor by, @Nullable String agency, @Nullable String cursor, int limit) {
        return agencies.tree()
                .map(tree -> NoticeAccess.EDITORS.desks(by, agency, tree))
                .chain(desks -> queries.drafts(desks, Cursor.moment(cursor), limit + 1))
                .map(found -> {
                    List<NoticeDraftView> items = found.stream().limit(limit).toList();
                    NoticeDraftView last = found.size() <= limit ? null : items.get(limit - 1);
                    return new NoticeDraftView.NoticeDraftPage(
                            items, last == null ? null : Cursor.encode(last.editedAt(), last.id()));
                });
    }

    public Uni<NoticeDraftView> draft(UUID id, Actor by) {
        return queries.draft(id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(NoticeProblem.NOT_FOUND))
                .call(d -> agencies.tree().invoke(tree -> NoticeAccess.EDITORS.require(by, d.agency(), tree)));
    }

    public Uni<NoticeHistory> history(UUID id, Actor by) {
        return draft(id, by)
                .chain(d -> events.of(id))
                .map(log ->
                        new NoticeHistory(log.stream().map(NoticeReads::change).toList()));
    }

    /** How early downtime of an agency's system has to be announced. */
    public Uni<NoticeDraftView.DowntimeLimit> downtimeLimit(String agency, Actor by) {
        return agencies.tree().chain(tree -> {
            NoticeAccess.EDITORS.require(by, agency, tree);
            return calendars
                    .book()
                    .chain(book -> limits.book().map(all -> {
                        Instant now = clock.instant();
                        return limit(book.of(tree.lineage(agency), now), all, now);
                    }));
        });
    }

    private static NoticeDraftView.DowntimeLimit limit(WorkingCalendar calendar, LimitBook all, Instant now) {
        StatutoryLimit limit = all.of(StatutoryLimit.Code.DOWNTIME_NOTICE, LocalDate.ofInstant(now, calendar.zone()));
        return new NoticeDraftView.DowntimeLimit(
                NoticePolicy.earliest(now, calendar, all), limit.text(), limit.legalBasis(), limit.verified());
    }

    private static NoticeHistory.NoticeChange change(EventQueries.Entry e) {
        return new NoticeHistory.NoticeChange(
                e.type(),
                e.stamp().at(),
                e.stamp().actorName(),
                e.data().hasNonNull("content")
                        ? JsonColumns.MAPPER.convertValue(e.data().get("content"), NoticeContent.class)
                        : null,
                e.data().hasNonNull("reason") ? e.data().get("reason").asText() : null);
    }
}
