package org.motcua.catalogue.api.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * One thing that is to be paid, and how it was reckoned. {@code amount} is {@code gross} less {@code reduction}; whole đồng.
 *
 * @param code of the rule it comes from, or {@link #STATED} for an amount that an officer or another agency has stated
 * @param quantity how many units were counted, 1 where nothing is counted
 * @param unitAmount null where the price differs from unit to unit
 * @param explanation the reckoning in sentences, in their order
 * @param text the words of the law, null for a stated amount
 * @param verified false while the rule still waits for a check against the law in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeeLine")
public record FeeLine(
        String code,
        LocalizedText name,
        long quantity,
        @Nullable Long unitAmount,
        long gross,
        long reduction,
        long amount,
        List<LocalizedText> explanation,
        @Nullable LocalizedText text,
        @Nullable String legalBasis,
        boolean verified) {
    /** Code of a line that no rule yields. */
    public static final String STATED = "STATED";

    public FeeLine {
        explanation = List.copyOf(explanation);
        if (gross < 0 || reduction < 0 || amount != gross - reduction || amount < 0) {
            throw new IllegalArgumentException("a fee of %d less %d is not %d".formatted(gross, reduction, amount));
        }
    }

    /** An amount that was stated, not reckoned: the statement is its explanation. */
    public static FeeLine stated(LocalizedText name, long amount, LocalizedText why) {
        return new FeeLine(STATED, name, 1, amount, amount, 0, amount, List.of(why), null, null, true);
    }
}
