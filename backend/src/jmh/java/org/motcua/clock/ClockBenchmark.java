package org.motcua.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many clocks one core works out in a second: 30 working days, begun at any minute of four years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClockBenchmark {
    private static final Limit LIMIT = Limit.workingDays(30);
    private final WorkingCalendar calendar = TestCalendars.standard();
    private final Instant[] starts = starts();
    private int next;

    private static Instant[] starts() {
        SplittableRandom random = new SplittableRandom(2022);
        Instant first = Instant.parse("2022-12-01T00:00:00Z");
        Instant[] starts = new Instant[4096];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = first.plus(Duration.ofMinutes(random.nextInt(4 * 365 * 24 * 60)));
        }
        return starts;
    }

    private Instant start() {
        return starts[next++ & 4095];
    }

    @Benchmark
    public Explanation explained() {
        return calendar.explain(LIMIT, start(), List.of());
    }

    @Benchmark
    public Explanation explainedWithAPause() {
        Instant start = start();
        Pause pause = new Pause(start.plus(Duration.ofDays(5)), start.plus(Duration.ofDays(9)));
        return calendar.explain(LIMIT, start, List.of(pause));
    }

    @Benchmark
    public Instant dueMoment() {
        return calendar.dueAt(LIMIT, start());
    }
}
