package org.motcua.clock.api;

/** The same sentence in Vietnamese, which binds, and in English, which helps. */
public record Words(String vi, String en) {}
