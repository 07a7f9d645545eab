package org.motcua.guidance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventData;

/** Somebody was told something. What was said lies with the guidance itself. */
record GuidanceGiven(GuidanceChannel channel, @Nullable String procedure) implements EventData {
    @Override
    @JsonIgnore
    public String type() {
        return "GUIDANCE_GIVEN";
    }
}
