package org.motcua.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.clock.api.Words;

/** A decision, and why its due moment is what it is. */
@Schema(name = "PublicationDecisionDetail")
public record PublicationDetail(PublicationView decision, Words text, String legalBasis, ClockEvaluation clock) {}
