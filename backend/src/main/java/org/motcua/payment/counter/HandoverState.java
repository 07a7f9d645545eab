package org.motcua.payment.counter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of cash that a postal agent announced. */
@Schema(name = "PostalHandoverState")
public enum HandoverState {
    ANNOUNCED,
    CONFIRMED,
    /** Counted other than announced: the agent holds it still. */
    REFUSED
}
