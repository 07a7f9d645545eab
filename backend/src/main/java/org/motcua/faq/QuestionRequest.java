package org.motcua.faq;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LongWords;
import org.motcua.catalogue.api.ShortWords;
import org.motcua.shared.ProblemException;

/** What an editor writes. */
@Schema(name = "QuestionRequest")
public record QuestionRequest(
        @Schema(description = "Whose editors keep it; it stays theirs", examples = "H53.DEMO.10")
        @NotBlank
        @Size(max = 35)
        String agency,

        @NotNull @Valid ShortWords question,
        @NotNull @Valid LongWords answer,

        @Schema(description = "Code of the procedure that it is about") @Size(max = 40) @Nullable
        String procedure,

        @Schema(description = "Article or document that the answer rests on") @Size(max = 300) @Nullable
        String source,

        @Schema(description = "Checked against the source") @NotNull
        Boolean verified) {

    /** Fails with 422 when it claims to be checked against nothing. */
    QuestionContent content() {
        boolean sourced = source != null && !source.isBlank();
        if (verified && !sourced) {
            throw ProblemException.of(FaqProblem.VERIFIED_WITHOUT_SOURCE);
        }
        return new QuestionContent(
                question.toText(),
                answer.toText(),
                procedure == null || procedure.isBlank() ? null : procedure.strip(),
                sourced ? source.strip() : null,
                verified);
    }
}
