package org.motcua.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.event.EventData;

/** An administrator said what of an appointment is public. */
record StaffPublished(
        boolean published,
        StaffDuty duty,
        @Nullable LocalizedText fields,
        @Nullable String phone) implements EventData {

    static StaffPublished of(StaffPost p) {
        return new StaffPublished(p.published, p.duty, p.fields, p.phone);
    }

    @Override
    @JsonIgnore
    public String type() {
        return published ? "STAFF_PUBLISHED" : "STAFF_HIDDEN";
    }
}
