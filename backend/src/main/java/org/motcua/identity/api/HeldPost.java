package org.motcua.identity.api;

import java.util.UUID;

/** An appointment in force, with whose it is. */
public record HeldPost(UUID id, String name, String titleVi, String titleEn, Role role, String agency) {}
