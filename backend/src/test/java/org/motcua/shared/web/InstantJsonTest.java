package org.motcua.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantJsonTest {
    private final ObjectMapper mapper = new ObjectMapper();

    InstantJsonTest() {
        new InstantJson().customize(mapper);
    }

    @Property
    void writesEveryMomentAsItsText(
            @ForAll @LongRange(min = -62_200_000_000L, max = 253_500_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano)
            throws JsonProcessingException {
        requireSameAsText(Instant.ofEpochSecond(second, nano));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2026-11-24T01:02:03.100Z",
                "2026-11-24T01:02:03.000001Z",
                "2026-11-24T01:02:03.000000001Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void writesRoundAndFarMomentsToo(String text) throws JsonProcessingException {
        requireSameAsText(Instant.parse(text));
    }

    private void requireSameAsText(Instant moment) throws JsonProcessingException {
        assertEquals("\"" + moment + "\"", mapper.writeValueAsString(moment));
    }
}
