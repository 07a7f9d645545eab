package org.motcua.faq;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * A question with its answer.
 *
 * @param procedure code of the procedure that it is about, if any
 * @param source article or document that the answer rests on
 * @param verified whether somebody checked it against that source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionContent(
        LocalizedText question,
        LocalizedText answer,
        @Nullable String procedure,
        @Nullable String source,
        boolean verified) {}
