package org.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reading of stored moments is the general one. */
class StoredInstantTest {
    @Property(tries = 500)
    void aMomentIsReadAsItWasWritten(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant moment = Instant.ofEpochSecond(second, nano);
        assertEquals(moment, StoredInstant.read(moment.toString()));
        Instant micro = Instant.ofEpochSecond(second, nano / 1_000 * 1_000);
        assertEquals(micro, StoredInstant.read(micro.toString()));
        assertEquals(
                Instant.ofEpochSecond(second),
                StoredInstant.read(Instant.ofEpochSecond(second).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25T02:00:00+07:00",
                "2026-02-30T02:00:00Z",
                "2026-13-01T02:00:00Z",
                "2026-00-01T02:00:00Z",
                "2026-01-00T02:00:00Z",
                "2026-11-25T24:00:00Z",
                "2026-11-25T02:60:00Z",
                "2026-11-25T02:00:60Z",
                "2026-11-25T02:00:00.Z",
                "2026-11-25T02:00:00.1234567890Z",
                "2026-11-25T02:00:00,5Z",
                "2026-11-25 02:00:00Z",
                "2026-11-25T02:00Z",
                "+2026-11-25T02:00:00Z",
                ""
            })
    void whatIsWrittenOtherwiseIsLeftToTheGeneralParser(String text) {
        assertNull(StoredInstant.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2026-11-25T09:00:00+07:00\"", "\"2026-11-25T02:00:00Z\"", "\"2026-11-25T02:00:00.000Z\""})
    void theMapperReadsAllOfThem(String json) throws JsonProcessingException {
        assertEquals(Instant.parse("2026-11-25T02:00:00Z"), JsonColumns.MAPPER.readValue(json, Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "\"2026-02-30T02:00:00Z\""})
    void whatIsNoMomentIsRefused(String json) {
        assertThrows(JsonProcessingException.class, () -> JsonColumns.MAPPER.readValue(json, Instant.class));
    }
}
