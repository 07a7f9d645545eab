package org.motcua.catalogue;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.clock.api.Words;

/**
 * File at a certain time, and the answer is due then.
 *
 * @param dueAt the answer, if it is accepted at once
 * @param latestDueAt the answer, if intake takes all its time
 */
@Schema(name = "ProcedureEstimate")
public record ProcedureEstimate(
        String procedureCode,
        String agency,
        Instant dueAt,
        Instant latestDueAt,
        Words sentence,
        ClockEvaluation intake,
        ClockEvaluation settlement) {}
