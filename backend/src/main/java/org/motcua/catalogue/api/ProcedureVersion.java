package org.motcua.catalogue.api;

import java.util.UUID;

/** A procedure as it stands under one identifier, for ever. */
public record ProcedureVersion(UUID id, Procedure procedure) {}
