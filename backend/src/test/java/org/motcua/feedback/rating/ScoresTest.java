package org.motcua.feedback.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.motcua.feedback.rating.Indicator.ATTITUDE;
import static org.motcua.feedback.rating.Indicator.BODIES;
import static org.motcua.feedback.rating.Indicator.CONTACTS;
import static org.motcua.feedback.rating.Indicator.FEEDBACK;
import static org.motcua.feedback.rating.Indicator.ONLINE;
import static org.motcua.feedback.rating.Indicator.PUBLICATION;
import static org.motcua.feedback.rating.Indicator.TOTAL_TIME;
import static org.motcua.feedback.rating.Indicator.UNIT_TIME;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.feedback.rating.Scores.Points;

/** Worked examples of TT 01/2018 Điều 14–15. */
class ScoresTest {
    /** Σ points / dossiers, one decimal: 17 of 9 dossiers is 1.888…, 1.9; 0.25 and 0.05 round up. */
    @ParameterizedTest
    @CsvSource({"17, 9, 1.9", "8, 9, 0.9", "1, 4, 0.3", "1, 20, 0.1", "0, 7, 0.0", "14, 7, 2.0", "13, 20, 0.7"})
    void anIndicatorIsTheAverageOfItsSlips(long sum, long slips, String average) {
        assertEquals(new BigDecimal(average), Scores.average(new Points(sum, slips)));
    }

    /** Ten dossiers: 1.5 + 1.0 + 1.2 + 1.8 + 2.0 = 7.5 of 10. Indicator 6 is the agency's and does not count for an officer. */
    @Test
    void anOfficerIsScoredByOneTwoThreeFourAndSeven() {
        Map<Indicator, Points> given = ten(15, 10, 12, 18, 20);
        given.put(PUBLICATION, new Points(20, 10));
        Score score = Scores.officer(given, 5);
        assertEquals(new BigDecimal("7.5"), score.total());
        assertEquals(10, score.most());
        assertEquals(Score.Grade.COMPLETED, score.grade());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, 10, 10, COMPLETED", // 5.0
        "9, 10, 10, 10, 10, PARTLY_COMPLETED", // 4.9
        "7, 7, 7, 7, 7, PARTLY_COMPLETED", // 3.5
        "6, 7, 7, 7, 7, NOT_COMPLETED", // 3.4
        "0, 0, 0, 0, 0, NOT_COMPLETED"
    })
    void anOfficersThresholdsAreFiveAndThreeAndAHalf(int a, int b, int c, int d, int e, Score.Grade grade) {
        assertEquals(grade, Scores.officer(ten(a, b, c, d, e), 5).grade());
    }

    @ParameterizedTest
    @CsvSource({
        "15.0, EXCELLENT",
        "14.9, GOOD",
        "12.0, GOOD",
        "11.9, FAIR",
        "9.0, FAIR",
        "8.9, AVERAGE",
        "6.0, AVERAGE",
        "5.9, WEAK",
        "0.0, WEAK"
    })
    void anAgencysThresholdsAreFifteenTwelveNineAndSix(BigDecimal total, Score.Grade grade) {
        Score score = Scores.agency(nine(total.movePointRight(1).intValueExact()), null, 5);
        assertEquals(total, score.total());
        assertEquals(18, score.most());
        assertEquals(grade, score.grade());
    }

    /** The same five points: everything for an officer, nothing for an agency. */
    @Test
    void theTwoScalesAreNeverMixed() {
        assertEquals(
                Score.Grade.COMPLETED,
                Scores.officer(ten(10, 10, 10, 10, 10), 5).grade());
        assertEquals(Score.Grade.WEAK, Scores.agency(nine(50), null, 5).grade());
    }

    /** Left out, not zeroed: 1.5 + 2.0 = 3.5 of 4, in proportion 8.75 of 10. */
    @Test
    void whatLacksDataIsLeftOut() {
        Map<Indicator, Points> given = new EnumMap<>(Indicator.class);
        given.put(TOTAL_TIME, new Points(15, 10));
        given.put(ATTITUDE, new Points(20, 10));
        given.put(CONTACTS, new Points(0, 4));
        Score score = Scores.officer(given, 5);
        assertEquals(new BigDecimal("3.5"), score.total());
        assertEquals(4, score.most());
        assertEquals(Score.Grade.COMPLETED, score.grade());
        assertNull(Scores.officer(Map.of(), 5).grade(), "nothing known, nothing said");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2.0", "10, 10, 2.0", "10, 9, 1.0", "20, 19, 1.0", "10, 8, 0.0", "19, 17, 0.0"})
    void feedbackIsScoredByWhatTheSystemKnows(long due, long onTime, BigDecimal points) {
        assertEquals(points, Scores.answered(due, onTime));
        Map<Indicator, Points> slips = new EnumMap<>(Map.of(FEEDBACK, new Points(0, 10), ONLINE, new Points(10, 10)));
        assertEquals(points, Scores.agency(slips, points, 5).indicators().get(FEEDBACK));
    }

    private static Map<Indicator, Points> ten(int... sums) {
        Indicator[] of = {TOTAL_TIME, UNIT_TIME, CONTACTS, BODIES, ATTITUDE};
        Map<Indicator, Points> given = new EnumMap<>(Indicator.class);
        for (int i = 0; i < sums.length; i++) {
            given.put(of[i], new Points(sums[i], 10));
        }
        return given;
    }

    /** All nine on ten slips, together so many tenths. */
    private static Map<Indicator, Points> nine(int tenths) {
        Map<Indicator, Points> given = new EnumMap<>(Indicator.class);
        int left = tenths;
        for (Indicator indicator : Arrays.asList(Indicator.values())) {
            int some = Math.min(20, left);
            given.put(indicator, new Points(some, 10));
            left -= some;
        }
        return given;
    }
}
