package org.motcua.payment.gateway;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as the gateways write them: {@code yyyyMMddHHmmss} in Vietnam's time, hours from 0 to 23 (§17.1 warns of clients that write 12-hour ones). Pure. */
final class GatewayTime {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private GatewayTime() {}

    static String text(Instant at) {
        return FORM.format(at.atZone(VIETNAM));
    }

    /** @param otherwise for what is missing or not such a moment */
    static Instant parse(@Nullable String text, Instant otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return LocalDateTime.parse(text, FORM).atZone(VIETNAM).toInstant();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
