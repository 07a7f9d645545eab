package org.motcua.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The rounds of one server on one path; what is told is the median. */
final class Side {
    private final List<Wrk.Result> rounds = new ArrayList<>();

    void add(Wrk.Result round) {
        rounds.add(round);
    }

    double perSecond() {
        return median(Wrk.Result::perSecond);
    }

    double p50() {
        return median(Wrk.Result::p50);
    }

    double p99() {
        return median(Wrk.Result::p99);
    }

    long failed() {
        return rounds.stream().mapToLong(Wrk.Result::failed).sum();
    }

    /** Every round, for whoever wonders at the median. */
    @Override
    public String toString() {
        return rounds.stream().map(r -> "%,.0f".formatted(r.perSecond())).collect(Collectors.joining(" "));
    }

    private double median(ToDoubleFunction<Wrk.Result> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
