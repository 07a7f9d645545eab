package org.motcua.catalogue.api.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * An exemption or a reduction. Of several that hold, the greatest alone is applied.
 *
 * @param percent 1 to 100; 100 exempts
 * @param text the words of the law
 * @param verified false while it still waits for a check against the law in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeeRelief")
public record FeeRelief(
        String code,
        LocalizedText name,
        FeeCondition when,
        int percent,
        LocalizedText text,
        @Nullable String legalBasis,
        boolean verified) {
    public FeeRelief {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("no reduction: " + percent + " %");
        }
    }

    boolean exempts() {
        return percent == 100;
    }

    /** What it takes off, rounded so that the payer pays whole đồng and never more than the exact share. */
    long of(long gross) {
        return gross - gross * (100 - percent) / 100;
    }
}
