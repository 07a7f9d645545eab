package org.motcua.catalogue.api.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/** Reckons fees by their rules. Pure; the order of the rules does not matter. */
public final class FeeCalculator {
    private static final Comparator<FeeRelief> GREATEST =
            Comparator.comparingInt(FeeRelief::percent).reversed().thenComparing(FeeRelief::code);

    private FeeCalculator() {}

    public static FeeAssessment assess(List<FeeRule> rules, FeeSituation s) {
        List<FeeRule> applied = rules.stream()
                .filter(r -> r.when().holds(s))
                .sorted(Comparator.comparing(FeeRule::code))
                .toList();
        List<FeeLine> lines = applied.stream().flatMap(r -> line(r, s).stream()).toList();
        return new FeeAssessment(
                lines.stream().mapToLong(FeeLine::amount).sum(),
                lines,
                applied.stream()
                        .filter(r -> isOpen(r, s))
                        .map(FeeCalculator::open)
                        .toList(),
                applied.stream()
                        .filter(r -> relief(r, s).filter(FeeRelief::exempts).isEmpty())
                        .flatMap(r -> assumed(r, s))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What it costs at least, nobody being relieved and one of everything counted; of rules for certain cases the cheapest. */
    public static long least(List<FeeRule> rules, String channel, LocalDate day) {
        long always = 0;
        long cheapest = Long.MAX_VALUE;
        for (FeeRule r : rules) {
            FeeSituation s = new FeeSituation(channel, day, 0, r.when().categories(), Map.of());
            long amount = r.rate() == null || !r.when().holds(s) ? 0 : r.rate().capped(1);
            if (r.when().categories().isEmpty()) {
                always += amount;
            } else {
                cheapest = Math.min(cheapest, amount);
            }
        }
        return always + (cheapest == Long.MAX_VALUE ? 0 : cheapest);
    }

    private static Optional<FeeLine> line(FeeRule r, FeeSituation s) {
        Optional<FeeRelief> relief = relief(r, s);
        if (r.rate() == null) {
            return relief.filter(FeeRelief::exempts).map(x -> line(r, 1, null, 0, List.of(FeeWords.relief(x, 0)), 0));
        }
        FeeRate rate = r.rate();
        int units = count(rate.per(), s);
        int times = count(rate.times(), s);
        long gross = rate.capped(units) * times;
        List<LocalizedText> said = new ArrayList<>(FeeWords.reckoning(rate, units, times));
        long reduction = relief.map(x -> x.of(gross)).orElse(0L);
        relief.ifPresent(x -> said.add(FeeWords.relief(x, reduction)));
        Long each = rate.steps().size() == 1 && rate.cap() == null
                ? rate.steps().get(0).amount()
                : null;
        return Optional.of(line(r, (long) units * times, each, gross, said, reduction));
    }

    private static FeeLine line(
            FeeRule r, long quantity, @Nullable Long each, long gross, List<LocalizedText> said, long reduction) {
        return new FeeLine(
                r.code(),
                r.name(),
                quantity,
                each,
                gross,
                reduction,
                gross - reduction,
                said,
                r.text(),
                r.legalBasis(),
                r.verified());
    }

    private static Optional<FeeRelief> relief(FeeRule r, FeeSituation s) {
        return r.reliefs().stream().filter(x -> x.when().holds(s)).min(GREATEST);
    }

    private static boolean isOpen(FeeRule r, FeeSituation s) {
        return r.rate() == null && relief(r, s).filter(FeeRelief::exempts).isEmpty();
    }

    private static FeeAssessment.Open open(FeeRule r) {
        return new FeeAssessment.Open(r.code(), r.name(), r.text(), r.legalBasis());
    }

    private static int count(FeeRate.@Nullable Counted what, FeeSituation s) {
        return what == null ? 1 : s.quantities().getOrDefault(what.quantity(), 1);
    }

    private static Stream<String> assumed(FeeRule r, FeeSituation s) {
        return r.rate() == null
                ? Stream.empty()
                : Stream.of(
                                Optional.ofNullable(r.rate().per()),
                                Optional.ofNullable(r.rate().times()))
                        .flatMap(Optional::stream)
                        .map(FeeRate.Counted::quantity)
                        .filter(q -> !s.quantities().containsKey(q));
    }
}
