package org.motcua.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LongWords;
import org.motcua.catalogue.api.ShortWords;

/** What an editor writes. */
@Schema(name = "NoticeRequest")
public record NoticeRequest(
        @Schema(description = "Whose editors keep it; it stays theirs", examples = "H53.DEMO.10")
        @NotBlank
        @Size(max = 35)
        String agency,

        @NotNull NoticeKind kind,
        @NotNull @Valid ShortWords title,
        @NotNull @Valid LongWords body,

        @Schema(description = "Every page shows its title") @NotNull
        Boolean banner,

        @Nullable Instant shownFrom,
        @Nullable Instant shownTo,
        @Schema(description = "With DOWNTIME") @Nullable Instant downFrom,
        @Schema(description = "With DOWNTIME") @Nullable Instant downTo,

        @Schema(description = "Why downtime is announced later than the law asks") @Size(max = 300) @Nullable
        String lateReason) {

    NoticeContent content() {
        NoticeContent c = new NoticeContent(
                kind,
                title.toText(),
                body.toText(),
                banner,
                shownFrom,
                shownTo,
                downFrom,
                downTo,
                lateReason == null || lateReason.isBlank() ? null : lateReason.strip());
        NoticePolicy.check(c);
        return c;
    }
}
