package org.motcua.hotline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.event.EventData;

/** A hotline was set, changed or taken away. */
record HotlineEvent(HotlinePurpose purpose, LocalizedText name, String phone, HotlineOpening opening, boolean removed)
        implements EventData {

    static HotlineEvent of(Hotline h) {
        return new HotlineEvent(h.purpose, h.name, h.phone, h.opening, h.removed);
    }

    @Override
    @JsonIgnore
    public String type() {
        return removed ? "HOTLINE_REMOVED" : "HOTLINE_SET";
    }
}
