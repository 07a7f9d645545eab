package org.motcua.payment.counter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shift is open, then counted by its cashier, then looked over by an accountant. */
@Schema(name = "ShiftState")
public enum ShiftState {
    OPEN,
    CLOSED,
    REVIEWED
}
