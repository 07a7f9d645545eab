package org.motcua.feedback.open311;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.motcua.event.EventData;

/** What happened to a key; the key itself is not in the log. */
record Open311KeyEvent(boolean revoked, String label) implements EventData {
    @Override
    @JsonIgnore
    public String type() {
        return revoked ? "OPEN311_KEY_REVOKED" : "OPEN311_KEY_ISSUED";
    }
}
