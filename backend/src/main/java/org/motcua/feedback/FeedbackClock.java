package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.StatutoryLimit;

/**
 * A clock as it is kept: by which agency's calendar, as known when, its due moment was reckoned.
 *
 * @param finishedAt when what it measures was done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackClock(
        Kind kind,
        Instant startedAt,
        Instant dueAt,
        Instant knownAt,
        String agency,
        @Nullable Instant finishedAt) {

    /** What the clock measures. */
    @Schema(name = "FeedbackClockKind")
    public enum Kind {
        CLASSIFY(StatutoryLimit.Code.FEEDBACK_CLASSIFY),
        SUPPLEMENT(StatutoryLimit.Code.FEEDBACK_SUPPLEMENT),
        ANSWER(StatutoryLimit.Code.FEEDBACK_ANSWER),
        PUBLISH(StatutoryLimit.Code.FEEDBACK_PUBLISH);

        private final StatutoryLimit.Code law;

        Kind(StatutoryLimit.Code law) {
            this.law = law;
        }

        StatutoryLimit.Code law() {
            return law;
        }
    }

    FeedbackClock finished(Instant at) {
        return new FeedbackClock(kind, startedAt, dueAt, knownAt, agency, at);
    }

    FeedbackClock moved(Instant to, Instant known) {
        return new FeedbackClock(kind, startedAt, to, known, agency, finishedAt);
    }

    /** All clocks of one case, one of each kind: the latest. */
    record Clocks(List<FeedbackClock> items) {
        static final Clocks NONE = new Clocks(List.of());

        Clocks with(FeedbackClock clock) {
            List<FeedbackClock> all = new ArrayList<>(items);
            all.removeIf(c -> c.kind() == clock.kind());
            all.add(clock);
            return new Clocks(List.copyOf(all));
        }

        Clocks finished(Kind kind, Instant at) {
            return of(kind).filter(c -> c.finishedAt() == null)
                    .map(c -> with(c.finished(at)))
                    .orElse(this);
        }

        @JsonIgnore
        Optional<FeedbackClock> of(Kind kind) {
            return items.stream().filter(c -> c.kind() == kind).findFirst();
        }
    }
}
