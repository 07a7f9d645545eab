package org.motcua.feedback.rating;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.dossier.api.DossierKeyQueries;
import org.motcua.dossier.api.RateableQueries;
import org.motcua.feedback.FeedbackKeyQueries;
import org.motcua.shared.ProblemException;

/** Takes ratings. Who holds the receipt's QR link or the filing reference may rate what its dossier was told, each once, whenever they like. */
@ApplicationScoped
public class Ratings {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String TAP = "tap";
    private static final String DETAILS = "details";
    private final RatingQueries queries;
    private final RateableQueries rateables;
    private final DossierKeyQueries dossiers;
    private final FeedbackKeyQueries keys;
    private final Agencies agencies;
    private final Clock clock;

    Ratings(
            RatingQueries queries,
            RateableQueries rateables,
            DossierKeyQueries dossiers,
            FeedbackKeyQueries keys,
            Agencies agencies,
            Clock clock) {
        this.queries = queries;
        this.rateables = rateables;
        this.dossiers = dossiers;
        this.keys = keys;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Newest first. Fails with 404 for a key that leads nowhere. */
    public Uni<RatingInvitation.All> invitations(String held) {
        String typed = held.strip();
        return dossiers.bySecret(typed, typed.toUpperCase(java.util.Locale.ROOT))
                .map(found -> found.orElseThrow(() -> ProblemException.of(RatingProblem.NOT_FOUND)))
                .chain(rateables::of)
                .chain(found -> keys.key().chain(key -> agencies.tree().chain(tree -> invitations(key, found, tree))));
    }

    public Uni<RatingInvitation> invitation(String token) {
        return keys.key()
                .chain(key -> rateable(key, token)
                        .chain(of -> agencies.tree()
                                .chain(tree -> invitations(key, List.of(of), tree))
                                .map(all -> all.items().get(0))));
    }

    private Uni<RatingInvitation.All> invitations(byte[] key, List<RateableQueries.Rateable> found, AgencyTree tree) {
        List<String> marks = new ArrayList<>();
        found.forEach(r -> {
            marks.add(RatingToken.spent(key, r.event(), TAP));
            marks.add(RatingToken.spent(key, r.event(), DETAILS));
        });
        return queries.marked(marks).map(marked -> {
            List<RatingInvitation> items = new ArrayList<>();
            found.forEach(r -> items.add(0, invitation(key, r, tree, marked)));
            return new RatingInvitation.All(List.copyOf(items));
        });
    }

    private static RatingInvitation invitation(
            byte[] key, RateableQueries.Rateable r, AgencyTree tree, Set<String> marked) {
        return new RatingInvitation(
                RatingToken.of(key, r.event()),
                RatingOccasion.of(r.type()),
                LocalDate.ofInstant(r.at(), ZONE),
                r.agency(),
                tree.name(r.agency()),
                r.procedureCode(),
                marked.contains(RatingToken.spent(key, r.event(), TAP)),
                marked.contains(RatingToken.spent(key, r.event(), DETAILS)));
    }

    public Uni<RatingInvitation> rate(String token, RatingRequests.Tap in) {
        return keys.key()
                .chain(key -> rateable(key, token)
                        .chain(of ->
                                queries.rate(RatingToken.spent(key, of.event(), TAP), of, quarter(), in.overall())))
                .chain(() -> invitation(token));
    }

    public Uni<RatingInvitation> detail(String token, RatingRequests.Details in) {
        if (in.answers().isEmpty()) {
            throw ProblemException.of(RatingProblem.NOTHING_SAID);
        }
        JsonObject answers = new JsonObject();
        in.answers().forEach((indicator, points) -> answers.put(indicator.name(), points));
        return keys.key()
                .chain(key -> rateable(key, token)
                        .chain(of ->
                                queries.detail(RatingToken.spent(key, of.event(), DETAILS), of, quarter(), answers)))
                .chain(() -> invitation(token));
    }

    private Uni<RateableQueries.Rateable> rateable(byte[] key, String token) {
        UUID event = RatingToken.read(key, token).orElseThrow(() -> ProblemException.of(RatingProblem.NOT_FOUND));
        return rateables.one(event).map(found -> found.orElseThrow(() -> ProblemException.of(RatingProblem.NOT_FOUND)));
    }

    private LocalDate quarter() {
        return Quarter.of(LocalDate.ofInstant(clock.instant(), ZONE)).from();
    }
}
