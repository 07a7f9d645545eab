package org.motcua.calendar;

/** A version with all that it says. */
public record CalendarVersionView(CalendarVersionSummary version, CalendarText content) {}
