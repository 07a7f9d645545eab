package org.motcua.feedback;

import java.time.Instant;

/** A due moment that moved. */
record FeedbackMove(FeedbackClock.Kind kind, Instant from, Instant to) {}
