package org.motcua.catalogue.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.motcua.catalogue.api.fee.FeeAssessment;
import org.motcua.catalogue.api.fee.FeeCalculator;
import org.motcua.catalogue.api.fee.FeeCondition;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.catalogue.api.fee.FeeRate;
import org.motcua.catalogue.api.fee.FeeRelief;
import org.motcua.catalogue.api.fee.FeeRule;
import org.motcua.catalogue.api.fee.FeeSituation;

/** What is true of every fee, whatever the rules. */
@Domain(RandomFees.class)
@Domain(DomainContext.Global.class)
class FeePropertyTest {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingIsEverNegativeAndAllAddsUp(@ForAll List<FeeRule> rules, @ForAll FeeSituation s) {
        FeeAssessment fees = FeeCalculator.assess(rules, s);
        long sum = 0;
        for (FeeLine line : fees.lines()) {
            assertTrue(line.gross() >= 0 && line.reduction() >= 0 && line.amount() >= 0, line.toString());
            assertEquals(line.gross() - line.reduction(), line.amount());
            assertFalse(line.explanation().isEmpty());
            sum += line.amount();
        }
        assertEquals(sum, fees.total());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whoeverNeedsMorePaysNoLess(
            @ForAll List<FeeRule> rules, @ForAll FeeSituation s, @ForAll @IntRange(min = 1, max = 500) int more) {
        for (String code : List.of("PAGES", "COPIES")) {
            Map<String, Integer> grown = new HashMap<>(s.quantities());
            grown.merge(code, more, (a, b) -> Math.min(FeeSituation.MOST, a + b));
            assertTrue(FeeCalculator.assess(rules, RandomFees.with(s, grown)).total()
                    >= FeeCalculator.assess(rules, s).total());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theCapHoldsForEachTime(@ForAll FeeRate rate, @ForAll FeeSituation s) {
        long total = FeeCalculator.assess(List.of(always(rate, List.of())), s).total();
        int times = rate.times() == null ? 1 : s.quantities().getOrDefault("COPIES", 1);
        assertTrue(rate.cap() == null || total <= rate.cap() * times);
    }

    /** Against the same reckoned unit by unit, as one would on paper. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theSumIsWhatCountingUnitByUnitGives(@ForAll FeeRate rate, @ForAll FeeSituation s) {
        int units = rate.per() == null ? 1 : s.quantities().getOrDefault("PAGES", 1);
        int times = rate.times() == null ? 1 : s.quantities().getOrDefault("COPIES", 1);
        long one = 0;
        for (int unit = 1; unit <= units; unit++) {
            long price = 0;
            for (FeeRate.Step step : rate.steps()) {
                price = step.from() <= unit ? step.amount() : price;
            }
            one += price;
        }
        long expected = (rate.cap() == null ? one : Math.min(rate.cap(), one)) * times;
        FeeAssessment fees = FeeCalculator.assess(List.of(always(rate, List.of())), s);
        assertEquals(expected, fees.total());
        assertEquals((long) units * times, fees.lines().get(0).quantity());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anExemptionComesToNothing(@ForAll FeeRate rate, @ForAll List<FeeRelief> others, @ForAll FeeSituation s) {
        List<FeeRelief> all = new ArrayList<>(others);
        all.add(new FeeRelief("M", RandomFees.TEXT, FeeCondition.ALWAYS, 100, RandomFees.TEXT, null, true));
        Collections.shuffle(all, new Random(7));
        assertEquals(0, FeeCalculator.assess(List.of(always(rate, all)), s).total());
    }

    /** The greatest reduction that holds, alone; and the payer never pays more than the exact share. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onlyTheGreatestReliefCounts(@ForAll FeeRate rate, @ForAll List<FeeRelief> reliefs, @ForAll FeeSituation s) {
        int greatest = reliefs.stream()
                .filter(r -> r.when().holds(s))
                .mapToInt(FeeRelief::percent)
                .max()
                .orElse(0);
        FeeLine line =
                FeeCalculator.assess(List.of(always(rate, reliefs)), s).lines().get(0);
        assertEquals(line.gross() * (100 - greatest) / 100, line.amount());
        assertTrue(line.amount() * 100 <= line.gross() * (100 - greatest));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void outsideItsDaysARuleIsNotThere(@ForAll List<FeeRule> rules, @ForAll FeeSituation s) {
        List<FeeRule> valid = rules.stream()
                .filter(r ->
                        r.when().from() == null || !s.day().isBefore(r.when().from()))
                .filter(r -> r.when().to() == null || !s.day().isAfter(r.when().to()))
                .toList();
        assertEquals(FeeCalculator.assess(valid, s), FeeCalculator.assess(rules, s));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyRuleThatAppliesIsALineOrOpen(@ForAll List<FeeRule> rules, @ForAll FeeSituation s) {
        FeeAssessment fees = FeeCalculator.assess(rules, s);
        long applied = rules.stream().filter(r -> r.when().holds(s)).count();
        assertEquals(applied, fees.lines().size() + fees.open().size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRulesAndReliefsDoesNotMatter(
            @ForAll List<FeeRule> rules, @ForAll FeeSituation s, @ForAll long seed) {
        Random random = new Random(seed);
        List<FeeRule> shuffled = new ArrayList<>(rules.stream()
                .map(r -> new FeeRule(
                        r.code(),
                        r.name(),
                        r.when(),
                        r.rate(),
                        shuffled(r.reliefs(), random),
                        r.text(),
                        r.legalBasis(),
                        r.verified()))
                .toList());
        Collections.shuffle(shuffled, random);
        assertEquals(
                FeeCalculator.assess(rules, s).total(),
                FeeCalculator.assess(shuffled, s).total());
        assertEquals(
                Set.copyOf(FeeCalculator.assess(rules, s).lines()),
                Set.copyOf(FeeCalculator.assess(shuffled, s).lines()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nobodyPaysLessThanTheLeastUnlessRelieved(@ForAll FeeRate rate, @ForAll FeeSituation s) {
        List<FeeRule> rules = List.of(always(rate, List.of()));
        assertTrue(FeeCalculator.least(rules, s.channel(), s.day())
                <= FeeCalculator.assess(rules, s).total());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    private static FeeRule always(FeeRate rate, List<FeeRelief> reliefs) {
        return new FeeRule("A", RandomFees.TEXT, FeeCondition.ALWAYS, rate, reliefs, RandomFees.TEXT, null, true);
    }
}
