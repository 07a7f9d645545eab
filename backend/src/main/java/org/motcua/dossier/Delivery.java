package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the applicant wants the result.
 *
 * @param address where the post shall bring it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        @Nullable Method method,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 200) String recipient) {
    static final Delivery NONE = new Delivery(null, null, null);

    /** Ways of handing over a result (NĐ 61/2018 Điều 20). */
    @Schema(name = "DeliveryMethod")
    public enum Method {
        ONLINE,
        COUNTER,
        POSTAL
    }
}
