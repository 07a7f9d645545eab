package org.motcua.catalogue.api.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * A fee of a procedure as the law gives it: when it is charged, at what rate, who is relieved of it.
 *
 * @param when its days of validity, its channels, the cases that it is for
 * @param rate null where the law leaves the rate to an authority and this catalogue does not know it
 * @param text the words of the law, which bind where the rule and they differ
 * @param verified false while it still waits for a check against the law in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeeRule")
public record FeeRule(
        String code,
        LocalizedText name,
        FeeCondition when,
        @Nullable FeeRate rate,
        List<FeeRelief> reliefs,
        LocalizedText text,
        @Nullable String legalBasis,
        boolean verified) {
    public FeeRule {
        reliefs = List.copyOf(reliefs);
    }

    /** Reads a rule, and a fee of the catalogue's first shape too: a plain amount, for which dossiers have been filed. */
    @JsonCreator
    static FeeRule read(
            @JsonProperty("code") String code,
            @JsonProperty("name") LocalizedText name,
            @JsonProperty("when") @Nullable FeeCondition when,
            @JsonProperty("rate") @Nullable FeeRate rate,
            @JsonProperty("reliefs") @Nullable List<FeeRelief> reliefs,
            @JsonProperty("text") LocalizedText text,
            @JsonProperty("legalBasis") @Nullable String legalBasis,
            @JsonProperty("verified") boolean verified,
            @JsonProperty("amount") @Nullable Long amount,
            @JsonProperty("unit") @Nullable LocalizedText unit,
            @JsonProperty("channel") @Nullable String channel) {
        FeeCondition plain = new FeeCondition(null, null, channel == null ? Set.of() : Set.of(channel), Set.of(), null);
        return new FeeRule(
                code,
                name,
                when == null ? plain : when,
                amount == null ? rate : FeeRate.fixed(amount, unit),
                reliefs == null ? List.of() : reliefs,
                text,
                legalBasis,
                verified);
    }
}
