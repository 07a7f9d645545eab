package org.motcua.catalogue.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.fee.FeeAssessment;
import org.motcua.catalogue.api.fee.FeeCalculator;
import org.motcua.catalogue.api.fee.FeeCondition;
import org.motcua.catalogue.api.fee.FeeInputs;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.catalogue.api.fee.FeeProblem;
import org.motcua.catalogue.api.fee.FeeRate;
import org.motcua.catalogue.api.fee.FeeRelief;
import org.motcua.catalogue.api.fee.FeeSituation;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** The shipped procedures' fees, reckoned by hand. */
class FeeExamplesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    /** TT 226/2016/TT-BTC: 2.000 đ a page, from page 3 1.000 đ, at most 200.000 đ a copy. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 2000",
        "2, 1, 4000",
        "3, 1, 5000",
        "4, 2, 12000",
        "10, 1, 12000",
        "197, 1, 199000",
        "198, 1, 200000",
        "199, 1, 200000",
        "1000, 3, 600000",
        "10000, 10000, 2000000000"
    })
    void certifiedCopiesCostByThePageUpToTheCap(int pages, int copies, long total) {
        FeeAssessment fees = assess("2.000815", "COUNTER", DAY, 0, Set.of(), Map.of("PAGES", pages, "COPIES", copies));
        assertEquals(total, fees.total());
        assertEquals(List.of(), fees.assumed());
    }

    @Test
    void everyStepOfTheReckoningIsSaidInBothLanguages() {
        FeeLine line = assess("2.000815", "COUNTER", DAY, 0, Set.of(), Map.of("PAGES", 300, "COPIES", 2))
                .lines()
                .get(0);
        assertEquals(
                List.of(
                        "2 trang × 2.000 đồng = 4.000 đồng.",
                        "298 trang × 1.000 đồng = 298.000 đồng.",
                        "Cộng: 302.000 đồng.",
                        "Chỉ thu tối đa 200.000 đồng.",
                        "2 bản × 200.000 đồng = 400.000 đồng."),
                line.explanation().stream().map(LocalizedText::vi).toList());
        assertEquals(
                List.of(
                        "2 pages × 2,000 đồng = 4,000 đồng.",
                        "298 pages × 1,000 đồng = 298,000 đồng.",
                        "Together: 302,000 đồng.",
                        "At most 200,000 đồng is charged.",
                        "2 copies × 200,000 đồng = 400,000 đồng."),
                line.explanation().stream().map(LocalizedText::en).toList());
        assertNull(line.unitAmount(), "no one price holds for all pages");
        assertEquals(600, line.quantity());
        assertTrue(
                line.text().vi().startsWith("2.000 đồng/trang; từ trang thứ 3"),
                line.text().vi());
        assertEquals("Thông tư số 226/2016/TT-BTC", line.legalBasis());
    }

    @Test
    void aCapThatIsJustReachedTakesNothingAway() {
        List<String> said = assess("2.000815", "COUNTER", DAY, 0, Set.of(), Map.of("PAGES", 198, "COPIES", 1))
                .lines()
                .get(0)
                .explanation()
                .stream()
                .map(LocalizedText::vi)
                .toList();
        assertEquals(
                List.of(
                        "2 trang × 2.000 đồng = 4.000 đồng.",
                        "196 trang × 1.000 đồng = 196.000 đồng.",
                        "Cộng: 200.000 đồng.",
                        "1 bản × 200.000 đồng = 200.000 đồng."),
                said);
    }

    @Test
    void whatIsNotStatedIsTakenAsOneAndSaid() {
        FeeAssessment fees = assess("2.000815", "COUNTER", DAY, 0, Set.of(), Map.of());
        assertEquals(2_000, fees.total());
        assertEquals(List.of("COPIES", "PAGES"), fees.assumed());
    }

    /** TT 117/2026/TT-BTC: for digital citizens, online, from 15 August 2026 to 28 February 2027. */
    @ParameterizedTest
    @CsvSource({
        "ONLINE, 2026-11-25, 2, 0",
        "ONLINE, 2026-08-15, 2, 0",
        "ONLINE, 2027-02-28, 4, 0",
        "ONLINE, 2026-08-14, 2, 24000",
        "ONLINE, 2027-03-01, 2, 24000",
        "ONLINE, 2026-11-25, 1, 24000",
        "COUNTER, 2026-11-25, 2, 24000"
    })
    void digitalCitizensAreRelievedForAWhile(String channel, LocalDate day, int assurance, long total) {
        FeeAssessment fees = assess("2.000635", channel, day, assurance, Set.of(), Map.of("COPIES", 3));
        assertEquals(total, fees.total());
        FeeLine line = fees.lines().get(0);
        assertEquals(24_000, line.gross());
        assertEquals(8_000, line.unitAmount());
        assertEquals(
                total == 0, line.explanation().stream().anyMatch(s -> s.en().startsWith("Exempt: digital citizen")));
    }

    @ParameterizedTest
    @CsvSource({"POOR_HOUSEHOLD, 0", "MERITORIOUS, 0", "DISABLED, 0", ", 15000"})
    void somePeopleAreExempt(String category, long total) {
        Set<String> found = category == null ? Set.of() : Set.of(category);
        assertEquals(
                total, assess("1.004873", "ONLINE", DAY, 2, found, Map.of()).total());
    }

    @Test
    void whatTheFormSaysDecidesWhichRateHolds() {
        assertEquals(75_000, filed("1.013225", form("worksType", "HOUSE")).total());
        assertEquals(150_000, filed("1.013225", form("worksType", "OTHER")).total());
        assertEquals(0, filed("1.013225", form("worksType", "TENT")).total());
        assertEquals("Rate: 75,000 đồng a permit.", said(filed("1.013225", form("worksType", "HOUSE"))));
    }

    /** On time: the day of birth and 60 days after it. Late: the province sets the rate, which is not known here. */
    @ParameterizedTest
    @CsvSource({"2026-11-25, true", "2026-09-26, true", "2026-09-25, false", "2026-11-26, false", "not a day, false"})
    void aBirthRegisteredInTimeIsFree(String born, boolean free) {
        FeeAssessment fees = filed("1.001193", form("childDateOfBirth", born));
        assertEquals(0, fees.total());
        assertEquals(free ? 1 : 0, fees.lines().size());
        assertEquals(free ? List.of() : List.of("LE-PHI-HO-TICH"), codes(fees.open()));
        if (free) {
            assertEquals("Exempt: birth registered in time.", said(fees));
        }
    }

    @Test
    void whereNothingIsChargedItSaysSo() {
        assertEquals("No charge.", said(assess("2.000908", "ONLINE", DAY, 2, Set.of(), Map.of())));
    }

    @Test
    void quantitiesComeFromTheFormUnlessTheyAreStated() {
        ObjectNode form =
                JsonColumns.MAPPER.createObjectNode().put("pageCount", 5).put("copyCount", 2);
        assertEquals(14_000, filed("2.000815", form).total());
        Procedure p = procedure("2.000815");
        FeeInputs stated = new FeeInputs(Set.of(), Map.of("PAGES", 1));
        FeeSituation s = stated.situation(p.feeInputs(), form, "COUNTER", DAY, 0);
        assertEquals(4_000, FeeCalculator.assess(p.fees(), s).total());
        assertEquals(
                Map.of("COPIES", 2),
                filedSituation("2.000815", form.put("pageCount", 10_001)).quantities());
        assertEquals(
                Map.of("COPIES", 2),
                filedSituation("2.000815", form.put("pageCount", 0)).quantities());
        assertEquals(
                Map.of("COPIES", 2),
                filedSituation("2.000815", form.put("pageCount", "five")).quantities());
    }

    @Test
    void whatTheProcedureDoesNotAskForIsRefused() {
        assertUnknown(new FeeInputs(Set.of("LEFT_HANDED"), Map.of()));
        assertUnknown(new FeeInputs(Set.of("PAGES"), Map.of()));
        assertUnknown(new FeeInputs(Set.of(), Map.of("HOUSES", 2)));
    }

    /** 10 % off 333 đ: 299,7 đ is not payable, 299 đ is. */
    @Test
    void aReductionIsRoundedInThePayersFavour() {
        FeeRelief tenth = new FeeRelief("R", RandomFees.TEXT, FeeCondition.ALWAYS, 10, RandomFees.TEXT, null, true);
        var rule = new org.motcua.catalogue.api.fee.FeeRule(
                "A",
                RandomFees.TEXT,
                FeeCondition.ALWAYS,
                FeeRate.fixed(333, null),
                List.of(tenth),
                RandomFees.TEXT,
                null,
                true);
        FeeLine line = FeeCalculator.assess(List.of(rule), new FeeSituation("ONLINE", DAY, 0, Set.of(), Map.of()))
                .lines()
                .get(0);
        assertEquals(List.of(333L, 34L, 299L), List.of(line.gross(), line.reduction(), line.amount()));
        assertEquals(
                List.of("Mức thu: 333 đồng.", "Giảm 10% (chữ): −34 đồng."),
                line.explanation().stream().map(LocalizedText::vi).toList());
    }

    /** What lists show: of certain cases the cheapest, of a counted one the first. */
    @ParameterizedTest
    @CsvSource({
        "2.000815, 2000",
        "1.013225, 75000",
        "1.001612, 100000",
        "2.000635, 8000",
        "1.001193, 0",
        "2.000908, 0",
        "1.004873, 15000"
    })
    void theLeastItCosts(String code, long amount) {
        assertEquals(amount, FeeCalculator.least(procedure(code).fees(), "ONLINE", DAY));
    }

    /** Dossiers were filed under the catalogue's first shape. */
    @Test
    void aPlainAmountOfAnEarlierVersionIsStillRead() throws IOException {
        String earlier = """
                {"code":"LE-PHI","name":{"vi":"Lệ phí","en":"Fee"},"amount":8000,"unit":{"vi":"đồng/bản","en":"đồng a copy"},
                 "text":{"vi":"8.000 đồng/bản","en":"8,000 đồng a copy"},"channel":"COUNTER"}""";
        var rule = JsonColumns.MAPPER.readValue(earlier, org.motcua.catalogue.api.fee.FeeRule.class);
        var counter = new FeeSituation("COUNTER", DAY, 0, Set.of(), Map.of());
        var online = new FeeSituation("ONLINE", DAY, 0, Set.of(), Map.of());
        assertEquals(8_000, FeeCalculator.assess(List.of(rule), counter).total());
        assertEquals(0, FeeCalculator.assess(List.of(rule), online).total());
        assertEquals(0, FeeCalculator.least(List.of(rule), "ONLINE", DAY));
    }

    @Test
    void rulesThatMeanNothingCannotBeWritten() {
        assertThrows(IllegalArgumentException.class, () -> rate(step(2, 5)));
        assertThrows(IllegalArgumentException.class, () -> rate(step(1, 5), step(1, 6)));
        assertThrows(IllegalArgumentException.class, () -> rate(step(1, 5), step(4, 6), step(3, 6)));
        assertThrows(IllegalArgumentException.class, FeeExamplesTest::rate);
        assertThrows(IllegalArgumentException.class, () -> step(1, -1));
        assertThrows(IllegalArgumentException.class, () -> step(0, 1));
        assertThrows(IllegalArgumentException.class, () -> step(1, 1_000_000_001));
        assertThrows(IllegalArgumentException.class, () -> new FeeRate(List.of(step(1, 5)), null, null, -1L, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FeeCondition(DAY, DAY.minusDays(1), Set.of(), Set.of(), null));
        assertThrows(IllegalArgumentException.class, () -> relief(0));
        assertThrows(IllegalArgumentException.class, () -> relief(101));
        assertThrows(
                IllegalArgumentException.class, () -> new FeeSituation("ONLINE", DAY, 0, Set.of(), Map.of("PAGES", 0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FeeSituation("ONLINE", DAY, 0, Set.of(), Map.of("PAGES", 10_001)));
        assertThrows(IllegalArgumentException.class, () -> new FeeAssessment(1, List.of(), List.of(), List.of()));
    }

    private static FeeRate rate(FeeRate.Step... steps) {
        return new FeeRate(List.of(steps), null, null, null, null);
    }

    private static FeeRate.Step step(int from, long amount) {
        return new FeeRate.Step(from, amount);
    }

    private static FeeRelief relief(int percent) {
        return new FeeRelief("R", RandomFees.TEXT, FeeCondition.ALWAYS, percent, RandomFees.TEXT, null, true);
    }

    private static void assertUnknown(FeeInputs stated) {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> stated.situation(procedure("2.000815").feeInputs(), MissingNode.getInstance(), "ONLINE", DAY, 0));
        assertEquals(FeeProblem.INPUT_UNKNOWN, refused.type());
        assertEquals(1, refused.violations().size());
    }

    private static ObjectNode form(String field, String answer) {
        return JsonColumns.MAPPER.createObjectNode().put(field, answer);
    }

    private static FeeSituation filedSituation(String code, ObjectNode form) {
        return FeeInputs.NONE.situation(procedure(code).feeInputs(), form, "COUNTER", DAY, 0);
    }

    private static FeeAssessment filed(String code, ObjectNode form) {
        return FeeCalculator.assess(procedure(code).fees(), filedSituation(code, form));
    }

    private static FeeAssessment assess(
            String code,
            String channel,
            LocalDate day,
            int assurance,
            Set<String> found,
            Map<String, Integer> counted) {
        return FeeCalculator.assess(procedure(code).fees(), new FeeSituation(channel, day, assurance, found, counted));
    }

    private static String said(FeeAssessment fees) {
        return fees.lines().get(0).explanation().get(0).en();
    }

    private static List<String> codes(List<FeeAssessment.Open> open) {
        return open.stream().map(FeeAssessment.Open::code).toList();
    }

    private static Procedure procedure(String code) {
        try (var in = FeeExamplesTest.class.getResourceAsStream("/reference/procedures/" + code + ".json")) {
            return JsonColumns.MAPPER.readValue(in, Procedure.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
