package org.motcua.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;

/** Who did it, in the events of money. */
final class PaymentStamps {
    private static final String SYSTEM = "payment";

    private PaymentStamps() {}

    /** Nobody: what a gateway said, or a clock. */
    static EventStamp system(@Nullable String agency, Instant at) {
        return new EventStamp(at, null, SYSTEM, SYSTEM, "SYSTEM", agency);
    }

    static EventStamp applicant(Actor by, String agency, Instant at) {
        return new EventStamp(at, null, by.subject(), by.displayName(), "APPLICANT", agency);
    }
}
