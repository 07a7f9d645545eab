package org.motcua.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A way to pay, and whether it is open for a dossier. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WayToPay(
        Kind way, boolean available, @Nullable Reason reason) {

    /** Online ways, and the desk and the post. */
    @Schema(name = "WayToPayKind")
    public enum Kind {
        VNPAY,
        NATIONAL_PLATFORM,
        VIETQR,
        COUNTER,
        POST
    }

    /** Why it is not open. */
    @Schema(name = "WayToPayReason")
    public enum Reason {
        /** Nothing is owed now. */
        NOTHING_OWED,
        /** The agency has no account there. */
        NOT_OFFERED,
        /** Only the owner of the dossier pays online. */
        OWNER_ONLY,
        /** The post collects only for what came by post or is returned by it. */
        NOT_BY_POST
    }
}
