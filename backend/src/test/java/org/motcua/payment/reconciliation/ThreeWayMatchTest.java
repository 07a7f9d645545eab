package org.motcua.payment.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every payment of either side lands in exactly one place, and not a đồng is lost on the way. */
class ThreeWayMatchTest {
    @Provide
    Arbitrary<Map<Integer, Long>> side() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.longs().between(1, 4).map(n -> n * 50_000))
                .ofMaxSize(50);
    }

    @Property
    void everyAmountLandsInExactlyOneBucket(
            @ForAll("side") Map<Integer, Long> ours, @ForAll("side") Map<Integer, Long> theirs) {
        var result = ThreeWayMatch.match(payments(ours), payments(theirs));
        assertEquals(sum(ours), result.ours());
        assertEquals(sum(theirs), result.theirs());
        List<String> numbers = new ArrayList<>();
        result.agreed().forEach(p -> numbers.add(p.ours().number()));
        result.amounts().forEach(p -> numbers.add(p.ours().number()));
        result.onlyOurs().forEach(p -> numbers.add(p.number()));
        result.onlyTheirs().forEach(p -> numbers.add(p.number()));
        assertEquals(numbers.size(), numbers.stream().distinct().count(), "one place each");
        ours.forEach((n, amount) -> assertEquals(place(n, ours, theirs), found(result, "T" + n)));
        theirs.forEach((n, amount) -> assertEquals(place(n, ours, theirs), found(result, "T" + n)));
    }

    @Property
    void booksThatAgreeRaiseNothing(@ForAll("side") Map<Integer, Long> both) {
        var result = ThreeWayMatch.match(payments(both), payments(both));
        assertEquals(both.size(), result.agreed().size());
        assertEquals(0, ThreeWayMatch.payout(result.theirs(), result.ours()));
    }

    @Test
    void whatTheBankWasNotPassedOnIsMissing() {
        assertEquals(-100, ThreeWayMatch.payout(100, null));
        assertEquals(-1, ThreeWayMatch.payout(100, 99L));
        assertEquals(5, ThreeWayMatch.payout(100, 105L));
    }

    @Test
    void aGatewayDoesNotNameAPaymentTwice() {
        var twice = List.of(new ThreeWayMatch.Payment("T1", "", 1), new ThreeWayMatch.Payment("T1", "", 1));
        assertThrows(IllegalArgumentException.class, () -> ThreeWayMatch.match(List.of(), twice));
    }

    private static String place(int n, Map<Integer, Long> ours, Map<Integer, Long> theirs) {
        if (!theirs.containsKey(n)) {
            return "onlyOurs";
        }
        if (!ours.containsKey(n)) {
            return "onlyTheirs";
        }
        return ours.get(n).equals(theirs.get(n)) ? "agreed" : "amounts";
    }

    private static String found(ThreeWayMatch.Result r, String number) {
        if (r.agreed().stream().anyMatch(p -> p.ours().number().equals(number))) {
            return "agreed";
        }
        if (r.amounts().stream().anyMatch(p -> p.ours().number().equals(number))) {
            return "amounts";
        }
        return r.onlyOurs().stream().anyMatch(p -> p.number().equals(number)) ? "onlyOurs" : "onlyTheirs";
    }

    private static List<ThreeWayMatch.Payment> payments(Map<Integer, Long> side) {
        return side.entrySet().stream()
                .map(e -> new ThreeWayMatch.Payment("T" + e.getKey(), "", e.getValue()))
                .toList();
    }

    private static long sum(Map<Integer, Long> side) {
        return side.values().stream().mapToLong(Long::longValue).sum();
    }
}
