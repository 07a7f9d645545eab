package org.motcua.feedback;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a complaint or recommendation is. */
@Schema(name = "FeedbackState")
public enum FeedbackState {
    /** Waits to be classified. */
    RECEIVED,
    /** The complainant was asked; the answer's clock stands still. */
    INFORMATION_REQUIRED,
    /** In scope; waits for somebody to answer it. */
    CLASSIFIED,
    ASSIGNED,
    ANSWERED,
    PUBLISHED,
    /** Answered, and for a reason not made public. */
    WITHHELD,
    RATED,
    OUT_OF_SCOPE,
    /** Handed to a body beyond this system. */
    TRANSFERRED,
    WITHDRAWN;

    /** Waits for the desk or a handler, or for the complainant. */
    static final Set<FeedbackState> OPEN = EnumSet.of(RECEIVED, INFORMATION_REQUIRED, CLASSIFIED, ASSIGNED, ANSWERED);

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
