package org.motcua.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of text that the public does not see.
 *
 * @param from the first character that is masked, counted in UTF-16 units from 0
 * @param to the first one after it
 */
@Schema(name = "RedactionMark")
public record RedactionMark(
        @NotNull Part part,
        @Min(0) int from,
        @Min(1) int to,
        @NotNull Kind kind) {

    /** In which text it lies. */
    @Schema(name = "RedactedPart")
    public enum Part {
        TITLE,
        CONTENT,
        ANSWER
    }

    /** What is masked; the word that stands in its place says no more than that. */
    @Schema(name = "RedactionKind")
    public enum Kind {
        NAME("[tên người]"),
        PHONE("[số điện thoại]"),
        IDENTITY("[số giấy tờ]"),
        EMAIL("[thư điện tử]"),
        NUMBER("[số]"),
        OTHER("[đã che]");

        private final String mask;

        Kind(String mask) {
            this.mask = mask;
        }

        String mask() {
            return mask;
        }
    }
}
