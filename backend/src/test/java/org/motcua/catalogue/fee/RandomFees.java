package org.motcua.catalogue.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.fee.FeeCondition;
import org.motcua.catalogue.api.fee.FeeRate;
import org.motcua.catalogue.api.fee.FeeRelief;
import org.motcua.catalogue.api.fee.FeeRule;
import org.motcua.catalogue.api.fee.FeeSituation;

/** Rules and cases of every kind, around one summer of days so that validity begins and ends among them. */
class RandomFees extends DomainContextBase {
    static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    static final LocalizedText TEXT = new LocalizedText("chữ", "text");
    private static final List<String> CATEGORIES = List.of("POOR", "DISABLED", "ON_TIME", "HOUSE");
    private static final List<String> CHANNELS = List.of("ONLINE", "COUNTER", "POSTAL");

    @Provide
    Arbitrary<FeeSituation> situations() {
        return Combinators.combine(
                        Arbitraries.of(CHANNELS),
                        days(),
                        Arbitraries.integers().between(0, 4),
                        some(CATEGORIES),
                        Arbitraries.maps(
                                Arbitraries.of("PAGES", "COPIES"),
                                Arbitraries.integers().between(1, FeeSituation.MOST)))
                .as(FeeSituation::new);
    }

    @Provide
    Arbitrary<List<FeeRule>> rules() {
        return rule().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<FeeRule> rule() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('A', 'F').ofLength(1),
                        conditions(),
                        rates().injectNull(0.1),
                        reliefs().list().ofMaxSize(3))
                .as((code, when, rate, reliefs) -> new FeeRule(code, TEXT, when, rate, reliefs, TEXT, null, true));
    }

    @Provide
    Arbitrary<FeeRate> rates() {
        Arbitrary<FeeRate.Counted> copies = Arbitraries.just(new FeeRate.Counted("COPIES", TEXT));
        Arbitrary<FeeRate.Counted> pages = Arbitraries.just(new FeeRate.Counted("PAGES", TEXT));
        return Combinators.combine(
                        steps(),
                        pages.injectNull(0.3),
                        copies.injectNull(0.5),
                        Arbitraries.longs().between(0, 1_000_000).injectNull(0.5),
                        Arbitraries.just(TEXT).injectNull(0.5))
                .as(FeeRate::new);
    }

    @Provide
    Arbitrary<FeeRelief> reliefs() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('R', 'Z').ofLength(1),
                        conditions(),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.integers().between(1, 99)), Tuple.of(1, Arbitraries.just(100))))
                .as((code, when, percent) -> new FeeRelief(code, TEXT, when, percent, TEXT, null, true));
    }

    private static Arbitrary<List<FeeRate.Step>> steps() {
        Arbitrary<Long> prices = Arbitraries.longs().between(0, 100_000);
        return Arbitraries.integers()
                .between(2, 300)
                .set()
                .ofMaxSize(3)
                .flatMap(later -> prices.list().ofSize(later.size() + 1).map(p -> steps(new TreeSet<>(later), p)));
    }

    private static List<FeeRate.Step> steps(TreeSet<Integer> later, List<Long> prices) {
        List<FeeRate.Step> steps = new ArrayList<>();
        steps.add(new FeeRate.Step(1, prices.get(0)));
        later.forEach(from -> steps.add(new FeeRate.Step(from, prices.get(steps.size()))));
        return steps;
    }

    private static Arbitrary<FeeCondition> conditions() {
        Arbitrary<Set<String>> any = Arbitraries.just(Set.of());
        return Combinators.combine(
                        days().injectNull(0.6),
                        Arbitraries.integers().between(0, 60).injectNull(0.6),
                        Arbitraries.oneOf(any, some(CHANNELS)),
                        Arbitraries.oneOf(any, some(CATEGORIES)),
                        Arbitraries.integers().between(1, 3).injectNull(0.7))
                .as((from, length, channels, categories, assurance) -> new FeeCondition(
                        from,
                        length == null ? null : (from == null ? FIRST : from).plusDays(length),
                        channels,
                        categories,
                        assurance));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 92).map(FIRST::plusDays);
    }

    private static Arbitrary<Set<String>> some(List<String> names) {
        return Arbitraries.of(names).set().ofMaxSize(names.size());
    }

    static FeeSituation with(FeeSituation s, Map<String, Integer> quantities) {
        return new FeeSituation(s.channel(), s.day(), s.assurance(), s.categories(), quantities);
    }
}
