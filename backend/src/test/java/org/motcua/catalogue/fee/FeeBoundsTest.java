package org.motcua.catalogue.fee;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.motcua.catalogue.fee.RandomFees.TEXT;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.fee.FeeAssessment;
import org.motcua.catalogue.api.fee.FeeCalculator;
import org.motcua.catalogue.api.fee.FeeCondition;
import org.motcua.catalogue.api.fee.FeeInput;
import org.motcua.catalogue.api.fee.FeeInputs;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.catalogue.api.fee.FeeProblem;
import org.motcua.catalogue.api.fee.FeeRate;
import org.motcua.catalogue.api.fee.FeeRelief;
import org.motcua.catalogue.api.fee.FeeRule;
import org.motcua.catalogue.api.fee.FeeSituation;

/** The last values that are still taken, and the first that are not. */
class FeeBoundsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");
    private static final long DEAREST = 1_000_000_000;
    private static final FeeRate.Counted PAGES = new FeeRate.Counted("PAGES", new LocalizedText("trang", "pages"));

    @Test
    void aPriceMayBeNothingOrTheDearest() {
        assertDoesNotThrow(() -> new FeeRate.Step(1, 0));
        assertDoesNotThrow(() -> new FeeRate.Step(1, DEAREST));
        assertThrows(IllegalArgumentException.class, () -> new FeeRate.Step(1, DEAREST + 1));
    }

    @Test
    void aCapMayBeNothingOrMoreThanAnySum() {
        assertDoesNotThrow(() -> capped(0L));
        assertDoesNotThrow(() -> capped(DEAREST * FeeSituation.MOST));
        assertThrows(IllegalArgumentException.class, () -> capped(DEAREST * FeeSituation.MOST + 1));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10000, true", "10001, false"})
    void aFormsNumberIsTakenWhereItCanBeCounted(int answer, boolean taken) {
        ObjectNode form = JsonNodeFactory.instance.objectNode().put("pages", answer);
        var input = new FeeInput("PAGES", FeeInput.Kind.QUANTITY, TEXT, "pages", null, null);
        FeeSituation s = FeeInputs.NONE.situation(List.of(input), form, "COUNTER", DAY, 0);
        assertEquals(taken ? Map.of("PAGES", answer) : Map.of(), s.quantities());
    }

    @Test
    void aBandThatNobodyReachesIsNotSaid() {
        FeeRate rate =
                new FeeRate(List.of(new FeeRate.Step(1, 2_000), new FeeRate.Step(3, 1_000)), PAGES, null, null, null);
        assertEquals(List.of("2 trang × 2.000 đồng = 4.000 đồng."), said(rate, 2));
        assertEquals(
                List.of(
                        "2 trang × 2.000 đồng = 4.000 đồng.",
                        "1 trang × 1.000 đồng = 1.000 đồng.",
                        "Cộng: 5.000 đồng."),
                said(rate, 3));
    }

    /** Whoever pays nothing need not be told that his pages were not counted. */
    @Test
    void anExemptionAssumesNothing() {
        FeeRate rate = new FeeRate(List.of(new FeeRate.Step(1, 2_000)), PAGES, null, null, null);
        assertEquals(List.of("PAGES"), assess(rule(rate, 99), Map.of()).assumed());
        assertEquals(List.of(), assess(rule(rate, 100), Map.of()).assumed());
    }

    @Test
    void whatIsStatedIsItsOwnReckoning() {
        FeeLine line =
                FeeLine.stated(TEXT, 7_000, new LocalizedText("Theo thông báo thuế.", "As the tax notice says."));
        assertEquals(List.of(7_000L, 0L, 7_000L), List.of(line.gross(), line.reduction(), line.amount()));
        assertEquals("Theo thông báo thuế.", line.explanation().get(0).vi());
    }

    @Test
    void whatCannotBeReckonedIsTheCallersMistake() {
        assertEquals("catalogue.fee-input-unknown", FeeProblem.INPUT_UNKNOWN.code());
        assertEquals(422, FeeProblem.INPUT_UNKNOWN.status());
    }

    private static FeeRate capped(long cap) {
        return new FeeRate(List.of(new FeeRate.Step(1, 5)), PAGES, null, cap, null);
    }

    private static FeeRule rule(FeeRate rate, @Nullable Integer percent) {
        List<FeeRelief> reliefs = percent == null
                ? List.of()
                : List.of(new FeeRelief("R", TEXT, FeeCondition.ALWAYS, percent, TEXT, null, true));
        return new FeeRule("LE-PHI", TEXT, FeeCondition.ALWAYS, rate, reliefs, TEXT, null, true);
    }

    private static FeeAssessment assess(FeeRule rule, Map<String, Integer> counted) {
        return FeeCalculator.assess(List.of(rule), new FeeSituation("COUNTER", DAY, 0, Set.of(), counted));
    }

    private static List<String> said(FeeRate rate, int pages) {
        return assess(rule(rate, null), Map.of("PAGES", pages)).lines().get(0).explanation().stream()
                .map(LocalizedText::vi)
                .toList();
    }
}
