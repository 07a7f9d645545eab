package org.motcua.notice;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.notice.api.NoticeStories;
import org.motcua.search.api.SearchIndex;
import org.motcua.search.api.SearchKind;
import org.motcua.shared.JsonColumns;

/** The editors' desk: writes, publishes and withdraws notices. */
@ApplicationScoped
public class NoticeDesk implements NoticeStories {
    private final NoticeRepository notices;
    private final Agencies agencies;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final SearchIndex index;
    private final EventLog log;
    private final Clock clock;

    NoticeDesk(
            NoticeRepository notices,
            Agencies agencies,
            Calendars calendars,
            StatutoryLimits limits,
            SearchIndex index,
            EventLog log,
            Clock clock) {
        this.notices = notices;
        this.agencies = agencies;
        this.calendars = calendars;
        this.limits = limits;
        this.index = index;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<NoticeDraftView> write(NoticeRequest in, Actor by) {
        return write(in, by, now());
    }

    @Override
    @WithTransaction
    public Uni<Void> tell(JsonNode written, Actor by, Instant at) {
        return write(JsonColumns.read(written, NoticeRequest.class), by, at)
                .chain(n -> publish(n.id(), n.revision(), by, at))
                .replaceWithVoid();
    }

    private Uni<NoticeDraftView> write(NoticeRequest in, Actor by, Instant at) {
        return capacity(in.agency(), by).chain(as -> {
            Notice n = new Notice(in.agency(), in.content(), by.subject(), at);
            return keep(n, as, new NoticeEvent.Edited(n.content));
        });
    }

    @WithTransaction
    public Uni<NoticeDraftView> edit(UUID id, int revision, NoticeRequest in, Actor by) {
        return change(id, revision, by, now(), (n, now) -> {
            n.edit(in.content(), by.subject(), now);
            return new NoticeEvent.Edited(n.content);
        });
    }

    /** Planned downtime is announced the legal days ahead, or says why it is not. */
    @WithTransaction
    public Uni<NoticeDraftView> publish(UUID id, int revision, Actor by) {
        return publish(id, revision, by, now());
    }

    private Uni<NoticeDraftView> publish(UUID id, int revision, Actor by, Instant at) {
        return law(id).chain(law -> change(id, revision, by, at, (n, now) -> {
                    boolean late = NoticePolicy.requirePublishable(
                            n.content, now, n.announcedAt(now), law.calendar(), law.limits());
                    n.publish(late, by.subject(), now);
                    return new NoticeEvent.Published(n.content, late);
                }))
                .call(n -> index.put(
                        NoticeSource.document(n.id(), n.agency(), Objects.requireNonNull(n.shownFrom()), n.content())));
    }

    @WithTransaction
    public Uni<NoticeDraftView> withdraw(UUID id, int revision, @Nullable String reason, Actor by) {
        return change(id, revision, by, now(), (n, now) -> {
                    n.withdraw(by.subject(), now);
                    return new NoticeEvent.Withdrawn(reason);
                })
                .call(n -> index.remove(SearchKind.NOTICE, n.id().toString()));
    }

    private record Law(WorkingCalendar calendar, LimitBook limits) {}

    private Uni<Law> law(UUID id) {
        return notices.requireLocked(id)
                .chain(n -> agencies.tree()
                        .chain(tree -> calendars
                                .book()
                                .chain(book -> limits.book()
                                        .map(all -> new Law(book.of(tree.lineage(n.agency), clock.instant()), all)))));
    }

    private Uni<NoticeDraftView> change(
            UUID id, int revision, Actor by, Instant at, BiFunction<Notice, Instant, NoticeEvent> to) {
        return notices.requireLocked(id)
                .chain(n -> capacity(n.agency, by).chain(as -> {
                    n.requireRevision(revision);
                    return keep(n, as, to.apply(n, at));
                }));
    }

    private Uni<NoticeDraftView> keep(Notice n, Capacity as, NoticeEvent happened) {
        return notices.persist(n)
                .call(() -> log.append(n.id, as.stamp(n.editedAt), List.of(happened)))
                .call(notices::flush)
                .map(NoticeDraftView::of);
    }

    private Uni<Capacity> capacity(String agency, Actor by) {
        return agencies.tree().map(tree -> NoticeAccess.EDITORS.require(by, agency, tree));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
