package org.motcua.feedback.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arithmetic of TT 01/2018 Điều 14–15. Officers and agencies have scales of their own, and they are never mixed. Pure. */
final class Scores {
    private static final int POINTS = 2;
    private static final Map<BigDecimal, Score.Grade> OFFICER =
            scale("5", Score.Grade.COMPLETED, "3.5", Score.Grade.PARTLY_COMPLETED, "0", Score.Grade.NOT_COMPLETED);
    private static final Map<BigDecimal, Score.Grade> AGENCY = scale(
            "15",
            Score.Grade.EXCELLENT,
            "12",
            Score.Grade.GOOD,
            "9",
            Score.Grade.FAIR,
            "6",
            Score.Grade.AVERAGE,
            "0",
            Score.Grade.WEAK);

    private Scores() {}

    /** Points given for one indicator, and on how many slips. */
    record Points(long sum, long slips) {}

    /** Σ of the slips' points by their number, rounded to one decimal. */
    static BigDecimal average(Points p) {
        return BigDecimal.valueOf(p.sum()).divide(BigDecimal.valueOf(p.slips()), 1, RoundingMode.HALF_UP);
    }

    static Score officer(Map<Indicator, Points> given, int enough) {
        return score(averages(given, Indicator.OF_OFFICER, enough), Indicator.OF_OFFICER, OFFICER);
    }

    /** @param feedback the eighth indicator as the system itself knows it, in the place of what slips say; null when nothing was complained about */
    static Score agency(Map<Indicator, Points> given, @Nullable BigDecimal feedback, int enough) {
        Map<Indicator, BigDecimal> averages = averages(given, Indicator.OF_AGENCY, enough);
        if (feedback != null) {
            averages.put(Indicator.FEEDBACK, feedback);
        }
        return score(averages, Indicator.OF_AGENCY, AGENCY);
    }

    /** 2 when all was answered on time, 1 from 90 %, else 0 (indicator 8). */
    static BigDecimal answered(long answered, long onTime) {
        int points = onTime == answered ? 2 : onTime * 10 >= answered * 9 ? 1 : 0;
        return BigDecimal.valueOf(points).setScale(1);
    }

    private static Map<Indicator, BigDecimal> averages(
            Map<Indicator, Points> given, Set<Indicator> counted, int enough) {
        Map<Indicator, BigDecimal> averages = new EnumMap<>(Indicator.class);
        given.forEach((indicator, points) -> {
            if (counted.contains(indicator) && points.slips() >= enough) {
                averages.put(indicator, average(points));
            }
        });
        return averages;
    }

    private static Score score(
            Map<Indicator, BigDecimal> averages, Set<Indicator> counted, Map<BigDecimal, Score.Grade> scale) {
        BigDecimal total = averages.values().stream().reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add);
        int most = averages.size() * POINTS;
        return new Score(averages, total, most, most == 0 ? null : grade(total, most, counted.size() * POINTS, scale));
    }

    /** Where indicators are left out the thresholds are laid on what was possible, in proportion. */
    private static Score.Grade grade(BigDecimal total, int most, int full, Map<BigDecimal, Score.Grade> scale) {
        BigDecimal inFull = total.multiply(BigDecimal.valueOf(full));
        return scale.entrySet().stream()
                .filter(step -> inFull.compareTo(step.getKey().multiply(BigDecimal.valueOf(most))) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Map<BigDecimal, Score.Grade> scale(Object... steps) {
        Map<BigDecimal, Score.Grade> scale = new LinkedHashMap<>();
        for (int i = 0; i < steps.length; i += 2) {
            scale.put(new BigDecimal((String) steps[i]), (Score.Grade) steps[i + 1]);
        }
        return scale;
    }
}
