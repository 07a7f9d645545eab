package org.motcua.identity.api;

/** Somebody who holds an appointment. */
public record Officer(String subject, String name) {}
