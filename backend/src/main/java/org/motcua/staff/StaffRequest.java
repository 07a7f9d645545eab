package org.motcua.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ShortWords;

/** What of an appointment the public sees. */
@Schema(name = "StaffRequest")
public record StaffRequest(
        @NotNull Boolean published,
        @NotNull StaffDuty duty,

        @Schema(description = "What they answer for at the counter") @Valid @Nullable
        ShortWords fields,

        @Schema(description = "With HEAD and DEPUTY only") @Pattern(regexp = "\\+?[0-9][0-9 .]{2,18}[0-9]") @Nullable
        String phone) {}
