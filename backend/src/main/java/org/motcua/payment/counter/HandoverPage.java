package org.motcua.payment.counter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hand-overs of postal cash, newest first; {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PostalHandoverPage")
public record HandoverPage(
        List<HandoverView> items, @Nullable String next) {

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PostalHandover")
    public record HandoverView(
            UUID id,
            String agency,
            String agentName,
            long amount,
            HandoverState state,
            Instant announcedAt,
            @Nullable Instant decidedAt,
            @Nullable String cashierName,
            @Nullable Long counted,
            @Nullable String note) {

        static HandoverView of(Handover h) {
            return new HandoverView(
                    h.id,
                    h.agency,
                    h.agentName,
                    h.amount,
                    h.state,
                    h.announcedAt,
                    h.decidedAt,
                    h.cashierName,
                    h.counted,
                    h.note);
        }
    }
}
