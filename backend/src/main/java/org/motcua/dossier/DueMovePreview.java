package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.dossier.api.DueMove;
import org.motcua.dossier.api.DueMoveCount;
import org.motcua.dossier.api.DueMovePage;
import org.motcua.dossier.api.DueMoves;

/** Walks through dossiers under way as if a calendar were in force, and changes none. Runs in the caller's session. */
@ApplicationScoped
class DueMovePreview implements DueMoves {
    private static final int AT_A_TIME = 500;

    /** How many dossiers are looked at for one page: then it ends, full or not. */
    private static final int PAGE_WALK = 5_000;

    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final Procedures procedures;
    private final Agencies agencies;
    private final CalendarMoves moves;

    DueMovePreview(
            DossierRepository dossiers,
            DossierCommands commands,
            Procedures procedures,
            Agencies agencies,
            CalendarMoves moves) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.procedures = procedures;
        this.agencies = agencies;
        this.moves = moves;
    }

    /** The trial: the layer over the book, and every agency's calendar under it. */
    private record Trial(
            CalendarLayer tried, Law law, AgencyTree tree, Instant now, Map<String, WorkingCalendar> made) {
        Case open(Dossier d, Procedure p) {
            WorkingCalendar calendar = made.computeIfAbsent(
                    d.competentAgency, agency -> law.calendars().with(tried, tree.lineage(agency), now));
            return new Case(d, p, tree, calendar, CalendarMoves.SYSTEM, now, law);
        }
    }

    /** A dossier looked at. */
    private record Looked(Case of, List<DueMove> moves) {}

    @Override
    public Uni<DueMovePage> preview(CalendarLayer tried, @Nullable String cursor, int limit) {
        return trial(tried).chain(t -> page(t, RunningKey.parse(cursor), limit, new ArrayList<>(), 0));
    }

    private Uni<DueMovePage> page(
            Trial t, RunningKey after, int limit, List<DueMovePage.MovingDossier> found, int walked) {
        return look(t, after).chain(looked -> {
            for (Looked l : looked) {
                if (!l.moves().isEmpty()) {
                    found.add(moving(l));
                }
                if (found.size() == limit) {
                    return Uni.createFrom().item(new DueMovePage(found, key(l).cursor()));
                }
            }
            boolean over = looked.size() < AT_A_TIME;
            RunningKey last = over ? after : key(looked.get(looked.size() - 1));
            return over || walked + AT_A_TIME >= PAGE_WALK
                    ? Uni.createFrom().item(new DueMovePage(found, over ? null : last.cursor()))
                    : page(t, last, limit, found, walked + AT_A_TIME);
        });
    }

    @Override
    public Uni<DueMoveCount> count(CalendarLayer tried) {
        return trial(tried).chain(t -> count(t, RunningKey.START, new DueMoveCount(0, 0, 0, 0, 0)));
    }

    private Uni<DueMoveCount> count(Trial t, RunningKey after, DueMoveCount sum) {
        return look(t, after).chain(looked -> {
            DueMoveCount so = sum;
            for (Looked l : looked) {
                so = so.plus(l.moves(), t.now());
            }
            return looked.size() < AT_A_TIME
                    ? Uni.createFrom().item(so)
                    : count(t, key(looked.get(looked.size() - 1)), so);
        });
    }

    @Override
    public Uni<Void> follow(String agency, int version, String reason, Instant appliedAt) {
        return moves.follow(agency, version, reason, appliedAt);
    }

    private Uni<Trial> trial(CalendarLayer tried) {
        return agencies.tree()
                .chain(tree -> commands.law().map(law -> new Trial(tried, law, tree, commands.now(), new HashMap<>())));
    }

    /** The next dossiers; the session forgets them, for there may be a great many. */
    private Uni<List<Looked>> look(Trial t, RunningKey after) {
        return dossiers.running(t.tree().subtree(t.tried().agency()), after, AT_A_TIME)
                .chain(found -> procedures
                        .versions(found.stream().map(d -> d.procedureVersion).toList())
                        .map(known -> look(t, found, known)))
                .call(() -> Panache.getSession().invoke(s -> s.clear()));
    }

    private static List<Looked> look(Trial t, List<Dossier> found, Map<UUID, Procedure> known) {
        return found.stream()
                .map(d -> t.open(d, known.get(d.procedureVersion)))
                .map(c -> new Looked(c, DueMovePolicy.moves(c)))
                .toList();
    }

    private static RunningKey key(Looked l) {
        return RunningKey.of(l.of().dossier());
    }

    private static DueMovePage.MovingDossier moving(Looked l) {
        Case c = l.of();
        Dossier d = c.dossier();
        return new DueMovePage.MovingDossier(
                d.id,
                d.dossierCode,
                d.filingReference,
                d.state,
                c.procedure().code(),
                c.procedure().name(),
                c.tree().name(d.competentAgency),
                l.moves());
    }
}
