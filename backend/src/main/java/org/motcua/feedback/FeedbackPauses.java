package org.motcua.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.motcua.clock.api.Pause;

/** When the answer's clock stood still: while the complainant was asked. */
record FeedbackPauses(List<Pause> items) {
    static final FeedbackPauses NONE = new FeedbackPauses(List.of());

    FeedbackPauses and(Instant from, Instant to) {
        List<Pause> all = new ArrayList<>(items);
        all.add(new Pause(from, to, Pause.Reason.SUPPLEMENT));
        return new FeedbackPauses(List.copyOf(all));
    }
}
