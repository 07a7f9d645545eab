package org.motcua.feedback.rating;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The nine indicators of TT 01/2018/TT-VPCP Điều 13, in its order; each 0, 1 or 2. */
@Schema(name = "Indicator")
public enum Indicator {
    TOTAL_TIME,
    UNIT_TIME,
    CONTACTS,
    BODIES,
    ONE_STOP,
    PUBLICATION,
    ATTITUDE,
    FEEDBACK,
    ONLINE;

    /** Those that an officer is scored by (Điều 15): 1, 2, 3, 4 and 7. */
    static final Set<Indicator> OF_OFFICER = EnumSet.of(TOTAL_TIME, UNIT_TIME, CONTACTS, BODIES, ATTITUDE);

    /** An agency is scored by all of them. */
    static final Set<Indicator> OF_AGENCY = EnumSet.allOf(Indicator.class);
}
