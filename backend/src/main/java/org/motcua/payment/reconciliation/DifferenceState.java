package org.motcua.payment.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose case a difference is. */
@Schema(name = "DifferenceState")
public enum DifferenceState {
    OPEN,
    TAKEN,
    RESOLVED
}
