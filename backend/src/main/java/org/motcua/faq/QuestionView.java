package org.motcua.faq;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published question, for everybody.
 *
 * @param version goes up with every publication
 * @param useful how many readers found it useful
 * @param notUseful and how many did not
 */
@Schema(name = "Question")
public record QuestionView(
        UUID id,
        String agency,
        int version,
        Instant publishedAt,
        QuestionContent content,
        long useful,
        long notUseful) {

    /** Latest first; {@code next} is absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuestionPage")
    public record QuestionPage(
            List<QuestionView> items, @Nullable String next) {}
}
