package org.motcua.payment.counter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a postal agent holds and has not handed over, agency by agency. */
public record PostalCash(List<Held> items) {

    /** @param announced whether a cashier has been told that it comes */
    @Schema(name = "HeldPostalCash")
    public record Held(String agency, long amount, boolean announced) {}
}
