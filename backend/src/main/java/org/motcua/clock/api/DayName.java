package org.motcua.clock.api;

/** What a day or an outage is called, in Vietnamese, which binds, and in English, which helps. */
public record DayName(String vi, String en) {}
