package org.motcua.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.CalendarContent;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.Calendars;
import org.motcua.dossier.api.DueMoves;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.shared.ProblemException;

/** Writes drafts and puts them in force. Nothing else changes a calendar. */
@ApplicationScoped
public class CalendarDrafting {
    private final CalendarDraftRepository drafts;
    private final Agencies agencies;
    private final Calendars calendars;
    private final DueMoves moves;
    private final EventLog log;
    private final Clock clock;

    CalendarDrafting(
            CalendarDraftRepository drafts,
            Agencies agencies,
            Calendars calendars,
            DueMoves moves,
            EventLog log,
            Clock clock) {
        this.drafts = drafts;
        this.agencies = agencies;
        this.calendars = calendars;
        this.moves = moves;
        this.log = log;
        this.clock = clock;
    }

    /** A draft that says what the agency's own version in force says; an empty one when it has none. */
    @WithTransaction
    public Uni<CalendarDraftView> begin(String agency, Actor by) {
        return agencies.tree().chain(tree -> {
            CalendarAccess.requireKeeper(by, agency, tree);
            return drafts.findById(agency)
                    .invoke(there -> {
                        if (there != null) {
                            throw ProblemException.of(CalendarProblem.DRAFT_EXISTS);
                        }
                    })
                    .chain(() -> calendars.book())
                    .chain(book -> keep(begun(agency, by, tree, book)));
        });
    }

    private CalendarDraft begun(String agency, Actor by, AgencyTree tree, CalendarBook book) {
        Instant now = now();
        ZoneId zone = book.layers(tree.lineage(agency), now).stream()
                .findFirst()
                .map(CalendarLayer::zone)
                .orElse(clock.getZone());
        return book.layer(agency, now)
                .map(own ->
                        new CalendarDraft(agency, own.version(), own.zone().getId(), own.content(), by.subject(), now))
                .orElseGet(() -> new CalendarDraft(
                        agency,
                        0,
                        zone.getId(),
                        new CalendarContent(List.of(), List.of(), List.of()),
                        by.subject(),
                        now));
    }

    private Uni<CalendarDraftView> keep(CalendarDraft d) {
        return drafts.persistAndFlush(d).map(CalendarDraftView::of);
    }

    @WithTransaction
    public Uni<CalendarDraftView> edit(String agency, int revision, CalendarText in, Actor by, String language) {
        return change(agency, revision, by, d -> in, language);
    }

    /** Days of a table take the place of what the draft said of them. */
    @WithTransaction
    public Uni<CalendarDraftView> importDays(String agency, int revision, String csv, Actor by, String language) {
        return change(
                agency,
                revision,
                by,
                d -> HolidayCsv.merged(CalendarText.of(d.content), HolidayCsv.parse(csv, language)),
                language);
    }

    private Uni<CalendarDraftView> change(
            String agency, int revision, Actor by, Function<CalendarDraft, CalendarText> to, String language) {
        return locked(agency, revision, by)
                .invoke(d -> {
                    CalendarText text = to.apply(d);
                    CalendarPolicy.check(text, language);
                    d.edit(text.toContent(), by.subject(), now());
                })
                .chain(d -> drafts.flush().map(done -> CalendarDraftView.of(d)));
    }

    @WithTransaction
    public Uni<Void> discard(String agency, int revision, Actor by) {
        return locked(agency, revision, by).chain(drafts::delete);
    }

    /** The draft becomes the agency's version in force: one event; due moments follow it. */
    @WithTransaction
    public Uni<CalendarVersionSummary> apply(String agency, int revision, CalendarApplication in, Actor by) {
        return locked(agency, revision, by)
                .chain(d -> agencies.tree()
                        .chain(tree -> calendars.book().chain(book -> apply(d, in, by, tree, book, now()))));
    }

    private Uni<CalendarVersionSummary> apply(
            CalendarDraft d, CalendarApplication in, Actor by, AgencyTree tree, CalendarBook book, Instant now) {
        CalendarLayer layer = d.layer(now);
        boolean same = book.layer(d.agency, now)
                .map(own -> own.content().equals(layer.content()))
                .orElse(layer.content().isEmpty());
        if (same) {
            throw ProblemException.of(CalendarProblem.UNCHANGED);
        }
        CalendarPolicy.requireWorkable(book, layer, CalendarAccess.below(d.agency, tree), now);
        CalendarApplied applied = new CalendarApplied(d.agency, layer.version(), in.reason(), in.legalBasis());
        return drafts.insertVersion(d, now, applied, by.subject(), by.displayName())
                .chain(() -> log.append(applied.subject(), stamp(by, tree.lineage(d.agency), now), List.of(applied)))
                .chain(() -> moves.follow(d.agency, applied.version(), in.reason(), now))
                .chain(() -> drafts.delete(d))
                .chain(() -> drafts.flush())
                .replaceWith(() -> new CalendarVersionSummary(
                        d.agency, applied.version(), now, by.displayName(), in.reason(), in.legalBasis()));
    }

    private Uni<CalendarDraft> locked(String agency, int revision, Actor by) {
        return agencies.tree().chain(tree -> {
            CalendarAccess.requireKeeper(by, agency, tree);
            return drafts.requireLocked(agency).invoke(d -> d.requireRevision(revision));
        });
    }

    private static EventStamp stamp(Actor by, List<String> lineage, Instant now) {
        return new EventStamp(
                now,
                null,
                by.subject(),
                by.displayName(),
                CalendarAccess.roleOf(by, lineage).name(),
                lineage.get(0));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
