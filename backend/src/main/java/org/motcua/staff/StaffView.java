package org.motcua.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.identity.api.Role;

/**
 * Somebody at a counter, for everybody.
 *
 * @param fields what they answer for
 * @param phone of the head and the deputies
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CounterOfficer")
public record StaffView(
        String name,
        LocalizedText title,
        StaffDuty duty,
        @Nullable LocalizedText fields,
        @Nullable String phone) {

    /** Heads first, then deputies, then officers by name. */
    @Schema(name = "CounterOfficerList")
    public record StaffList(List<StaffView> items) {}

    /**
     * An appointment, for those who decide what of it is public.
     *
     * @param revision goes up with every change; the ETag
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StaffPost")
    public record Post(
            UUID appointment,
            int revision,
            String agency,
            String name,
            LocalizedText title,
            Role role,
            boolean published,
            StaffDuty duty,
            @Nullable LocalizedText fields,
            @Nullable String phone) {}

    /** Appointments in force at an agency, by name. */
    @Schema(name = "StaffPostList")
    public record PostList(List<Post> items) {}
}
