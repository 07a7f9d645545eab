package org.motcua.hotline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ShortWords;

/** A hotline as its administrator keeps it. */
@Schema(name = "HotlineRequest")
public record HotlineRequest(
        @Schema(examples = "H53.DEMO.10") @NotBlank @Size(max = 35)
        String agency,

        @NotNull HotlinePurpose purpose,
        @NotNull @Valid ShortWords name,

        @Schema(examples = "0276 000 0001") @NotNull @Pattern(regexp = "\\+?[0-9][0-9 .]{2,18}[0-9]")
        String phone,

        @NotNull HotlineOpening opening,

        @Schema(description = "With OWN: sessions a weekday, HH:mm-HH:mm, in order") @Size(max = 7) @Nullable
        Map<
                        @NotNull DayOfWeek,
                        @NotNull @Size(max = 6) List<
                                @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d")
                                String>>
                week) {}
