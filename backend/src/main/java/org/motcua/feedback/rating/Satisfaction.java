package org.motcua.feedback.rating;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** What came of the ratings: for anybody by agency, for officers and who inspects them by officer. */
@ApplicationScoped
public class Satisfaction {
    /** Who sees the officers of an agency; the others see themselves. */
    private static final List<Role> READERS = List.of(Role.INSPECTOR, Role.UNIT_HEAD, Role.AGENCY_ADMIN);

    private final SatisfactionQueries queries;
    private final Agencies agencies;
    private final RatingConfig config;
    private final Clock clock;

    Satisfaction(SatisfactionQueries queries, Agencies agencies, RatingConfig config, Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.config = config;
        this.clock = clock;
    }

    public Uni<SatisfactionResults> byAgency(@Nullable String quarter) {
        Quarter q = over(quarter);
        return sums(q).chain(sums -> queries.answered(q)
                .chain(answered ->
                        agencies.tree().chain(tree -> results(q, sums.agencies(answered, tree, config.enough())))));
    }

    /** Fails with 403 for who holds no office. */
    public Uni<SatisfactionResults> byOfficer(@Nullable String quarter, Actor by) {
        if (!by.isOfficer()) {
            throw ProblemException.of(RatingProblem.NOT_YOURS);
        }
        Quarter q = over(quarter);
        return sums(q).chain(sums -> queries.names(sums.officers())
                .chain(names -> agencies.tree()
                        .chain(tree -> results(
                                q,
                                sums.officers(
                                        tree,
                                        named(names),
                                        config.enough(),
                                        (agency, officer) -> mayRead(by, officer, agency, tree))))));
    }

    private static boolean mayRead(Actor by, String officer, String agency, AgencyTree tree) {
        return officer.equals(by.subject()) || by.holdsAny(READERS, tree.lineage(agency));
    }

    private static Map<String, String> named(List<Row> names) {
        return names.stream().collect(Collectors.toMap(r -> r.getString("subject"), r -> r.getString("name")));
    }

    private Uni<SatisfactionSums> sums(Quarter q) {
        return queries.taps(q).chain(taps -> queries.points(q).map(points -> SatisfactionSums.of(taps, points)));
    }

    private Uni<SatisfactionResults> results(Quarter q, List<SatisfactionResults.Result> items) {
        return queries.quarters(today())
                .map(known -> new SatisfactionResults(q.toString(), known, config.enough(), items));
    }

    private Quarter over(@Nullable String quarter) {
        return quarter == null
                ? Quarter.lastBefore(today())
                : Quarter.parse(quarter).requireOver(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Ratings.ZONE);
    }
}
