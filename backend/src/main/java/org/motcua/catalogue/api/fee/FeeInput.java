package org.motcua.catalogue.api.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * Something that the fees of a procedure depend on, and where it comes from.
 *
 * @param code of the quantity or category
 * @param field of the form that answers it; null: an officer states it, from the papers
 * @param value for a category: the answer that means it
 * @param withinDays for a category: the field's day is at most so many days before the day of filing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeeInput")
public record FeeInput(
        String code,
        Kind kind,
        LocalizedText label,
        @Nullable String field,
        @Nullable String value,
        @Nullable Integer withinDays) {

    /** Something counted, or something that is so or not. */
    @Schema(name = "FeeInputKind")
    public enum Kind {
        QUANTITY,
        CATEGORY
    }

    /** The number that the form gives; none where it gives no number that can be counted. */
    Optional<Integer> quantity(JsonNode form) {
        JsonNode answer = answer(form);
        boolean countable =
                answer.canConvertToInt() && answer.intValue() >= 1 && answer.intValue() <= FeeSituation.MOST;
        return kind == Kind.QUANTITY && countable ? Optional.of(answer.intValue()) : Optional.empty();
    }

    /** Whether the form, filed on that day, says that it is so. */
    boolean isSo(JsonNode form, LocalDate filed) {
        String answer = answer(form).asText();
        if (kind != Kind.CATEGORY || answer.isEmpty()) {
            return false;
        }
        return withinDays == null ? answer.equals(value) : isWithin(answer, filed, withinDays);
    }

    private JsonNode answer(JsonNode form) {
        return form.path(field == null ? "" : field);
    }

    private static boolean isWithin(String answer, LocalDate filed, int days) {
        try {
            LocalDate since = LocalDate.parse(answer);
            return !since.isAfter(filed) && !filed.isAfter(since.plusDays(days));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
