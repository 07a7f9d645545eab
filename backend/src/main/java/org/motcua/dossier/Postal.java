package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The post's part (QĐ 45/2016/QĐ-TTg Điều 6, 7).
 *
 * @param slipNumber number of the sender's slip (phiếu gửi hồ sơ)
 * @param acceptedByPostAt when the postman took it, as the post says
 * @param handedOverAt when the hand-over record was signed: from then the dossier counts as submitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Postal(
        String slipNumber,
        Instant acceptedByPostAt,
        @Nullable Instant handedOverAt) {
    Postal handedOver(Instant at) {
        return new Postal(slipNumber, acceptedByPostAt, at);
    }
}
