package org.motcua.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt that the national Payment Platform itself keeps of a payment; ours stands beside it. */
@Schema(name = "PaymentBill")
public record BillView(
        @Schema(
                description =
                        "Where it is shown; asked for anew each time, for the platform may let an address run out")
        String url) {}
