package org.motcua.payment.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a difference. */
@Schema(name = "DifferenceResolution")
public enum Resolution {
    /** The payment was booked: on the spot, when the gateway took what an order of ours costs. */
    BOOKED,
    REFUNDED,
    GATEWAY_CORRECTED,
    WRITTEN_OFF,
    /** It was none, or concerns no fee. */
    NO_DIFFERENCE
}
