package org.motcua.payment.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays what we booked beside what the gateway says it took, payment by payment, and what the bank was passed on beside the gateway's sum.
 * Every payment of either side lands in exactly one place. Pure.
 */
final class ThreeWayMatch {
    private ThreeWayMatch() {}

    /** A payment on one side, by the number that both know it by. */
    record Payment(String number, String order, long amount) {}

    /** A payment that both know. */
    record Pair(Payment ours, Payment theirs) {}

    /**
     * Where everything lands.
     *
     * @param agreed known to both, with one amount
     * @param amounts known to both, with two amounts
     * @param onlyOurs we booked it, the gateway does not know it
     * @param onlyTheirs the gateway took it, we have not booked it
     */
    record Result(List<Pair> agreed, List<Pair> amounts, List<Payment> onlyOurs, List<Payment> onlyTheirs) {
        long ours() {
            return sum(agreed.stream().map(Pair::ours).toList())
                    + sum(amounts.stream().map(Pair::ours).toList())
                    + sum(onlyOurs);
        }

        long theirs() {
            return sum(agreed.stream().map(Pair::theirs).toList())
                    + sum(amounts.stream().map(Pair::theirs).toList())
                    + sum(onlyTheirs);
        }
    }

    static Result match(List<Payment> ours, List<Payment> theirs) {
        Map<String, Payment> open = new HashMap<>();
        for (Payment p : theirs) {
            if (open.put(p.number(), p) != null) {
                throw new IllegalArgumentException("the gateway names payment " + p.number() + " twice");
            }
        }
        List<Pair> agreed = new ArrayList<>();
        List<Pair> amounts = new ArrayList<>();
        List<Payment> onlyOurs = new ArrayList<>();
        for (Payment p : ours) {
            Payment other = open.remove(p.number());
            if (other == null) {
                onlyOurs.add(p);
            } else {
                (other.amount() == p.amount() ? agreed : amounts).add(new Pair(p, other));
            }
        }
        List<Payment> rest = open.values().stream()
                .sorted(Comparator.comparing(Payment::number))
                .toList();
        return new Result(List.copyOf(agreed), List.copyOf(amounts), List.copyOf(onlyOurs), rest);
    }

    /**
     * What the bank was passed on against what the gateway says it took.
     *
     * @param bank null while nothing has come
     * @return less than nothing when money is missing at the bank
     */
    static long payout(long gateway, @Nullable Long bank) {
        return Math.subtractExact(bank == null ? 0 : bank, gateway);
    }

    private static long sum(List<Payment> payments) {
        return payments.stream().mapToLong(Payment::amount).reduce(0, Math::addExact);
    }
}
