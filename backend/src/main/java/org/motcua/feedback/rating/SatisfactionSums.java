package org.motcua.feedback.rating;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;

/** The sums of a quarter, and what of them may be shown. Pure. */
record SatisfactionSums(List<Tap> taps, List<Slip> slips) {

    record Tap(String agency, String officer, RatingRequests.Overall overall, long raters) {}

    record Slip(String agency, String officer, Indicator indicator, Scores.Points points) {}

    static SatisfactionSums of(List<Row> taps, List<Row> points) {
        return new SatisfactionSums(
                taps.stream()
                        .map(r -> new Tap(
                                r.getString("agency"),
                                r.getString("officer"),
                                RatingRequests.Overall.values()[r.getShort("overall")],
                                r.getLong("raters")))
                        .toList(),
                points.stream()
                        .map(r -> new Slip(
                                r.getString("agency"),
                                r.getString("officer"),
                                Indicator.valueOf(r.getString("indicator")),
                                new Scores.Points(r.getLong("points"), r.getLong("slips"))))
                        .toList());
    }

    List<String> officers() {
        return taps.stream().map(Tap::officer).distinct().toList();
    }

    /** Every agency that was rated; of those with few ratings nothing but that. */
    List<SatisfactionResults.Result> agencies(List<Row> answered, AgencyTree tree, int enough) {
        Map<String, BigDecimal> feedback = new HashMap<>();
        answered.forEach(
                r -> feedback.put(r.getString("agency"), Scores.answered(r.getLong("due"), r.getLong("on_time"))));
        Map<String, Long> raters = raters(Tap::agency, t -> true);
        return raters.keySet().stream()
                .map(agency -> raters.get(agency) < enough
                        ? hidden(agency, null, tree)
                        : new SatisfactionResults.Result(
                                agency,
                                tree.name(agency),
                                null,
                                raters.get(agency),
                                overall(t -> t.agency().equals(agency)),
                                Scores.agency(points(s -> s.agency().equals(agency)), feedback.get(agency), enough)))
                .toList();
    }

    /** Officers of each agency whom the reader may see, none whose few raters could be told from the agency's sum. */
    List<SatisfactionResults.Result> officers(
            AgencyTree tree, Map<String, String> names, int enough, BiPredicate<String, String> mayRead) {
        List<SatisfactionResults.Result> all = new ArrayList<>();
        for (String agency : raters(Tap::agency, t -> true).keySet()) {
            Map<String, Long> raters = raters(Tap::officer, t -> t.agency().equals(agency));
            Set<String> shown = SmallGroups.shown(raters, enough);
            raters.keySet().stream()
                    .filter(officer -> mayRead.test(agency, officer))
                    .map(officer -> officer(agency, officer, names, tree, shown.contains(officer), raters, enough))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(SatisfactionResults.Result::agency)
                .thenComparing(r -> r.officerName() == null ? "" : r.officerName()));
        return List.copyOf(all);
    }

    private SatisfactionResults.Result officer(
            String agency,
            String officer,
            Map<String, String> names,
            AgencyTree tree,
            boolean shown,
            Map<String, Long> raters,
            int enough) {
        String name = names.getOrDefault(officer, officer);
        return shown
                ? new SatisfactionResults.Result(
                        agency,
                        tree.name(agency),
                        name,
                        raters.get(officer),
                        overall(t -> t.agency().equals(agency) && t.officer().equals(officer)),
                        Scores.officer(
                                points(s ->
                                        s.agency().equals(agency) && s.officer().equals(officer)),
                                enough))
                : hidden(agency, name, tree);
    }

    private static SatisfactionResults.Result hidden(String agency, @Nullable String officer, AgencyTree tree) {
        return new SatisfactionResults.Result(agency, tree.name(agency), officer, null, null, null);
    }

    private Map<String, Long> raters(java.util.function.Function<Tap, String> by, Predicate<Tap> of) {
        Map<String, Long> raters = new TreeMap<>();
        taps.stream().filter(of).forEach(t -> raters.merge(by.apply(t), t.raters(), Long::sum));
        return raters;
    }

    private Map<RatingRequests.Overall, Long> overall(Predicate<Tap> of) {
        Map<RatingRequests.Overall, Long> counts = new EnumMap<>(RatingRequests.Overall.class);
        taps.stream().filter(of).forEach(t -> counts.merge(t.overall(), t.raters(), Long::sum));
        return counts;
    }

    private Map<Indicator, Scores.Points> points(Predicate<Slip> of) {
        Map<Indicator, Scores.Points> points = new EnumMap<>(Indicator.class);
        slips.stream()
                .filter(of)
                .forEach(s -> points.merge(
                        s.indicator(),
                        s.points(),
                        (a, b) -> new Scores.Points(a.sum() + b.sum(), a.slips() + b.slips())));
        return points;
    }
}
