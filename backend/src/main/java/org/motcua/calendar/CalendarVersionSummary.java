package org.motcua.calendar;

import java.time.Instant;

/** A version that is or was in force: since when, by whom, why and on what legal basis. */
public record CalendarVersionSummary(
        String agency, int version, Instant appliedAt, String authorName, String reason, String legalBasis) {}
