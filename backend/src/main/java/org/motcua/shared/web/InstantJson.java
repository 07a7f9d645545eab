package org.motcua.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Writes moments as {@link Instant#toString} does, digit by digit: a page of a list holds eighty of them, and the general formatter takes a
 * fifth of the time of writing it.
 */
@Singleton
class InstantJson extends JsonSerializer<Instant> implements ObjectMapperCustomizer {
    private static final int DAY = 86_400;
    private static final long EARLIEST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** After the platform's own customizers: of two serializers for a type the one registered last writes. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("instants").addSerializer(Instant.class, this));
    }

    @Override
    public void serialize(Instant moment, JsonGenerator json, SerializerProvider provider) throws IOException {
        long second = moment.getEpochSecond();
        if (second < EARLIEST || second > LATEST) {
            json.writeString(moment.toString());
            return;
        }
        char[] text = new char[30];
        json.writeString(text, 0, write(second, moment.getNano(), text));
    }

    private static int write(long second, int nano, char[] to) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, (long) DAY));
        int clock = Math.floorMod(second, DAY);
        int at = digits(day.getYear(), 4, to, 0);
        at = digits(day.getMonthValue(), 2, to, put('-', to, at));
        at = digits(day.getDayOfMonth(), 2, to, put('-', to, at));
        at = digits(clock / 3600, 2, to, put('T', to, at));
        at = digits(clock / 60 % 60, 2, to, put(':', to, at));
        at = digits(clock % 60, 2, to, put(':', to, at));
        return put('Z', to, nano == 0 ? at : fraction(nano, to, put('.', to, at)));
    }

    /** Three, six or nine digits, as few as are exact. */
    private static int fraction(int nano, char[] to, int at) {
        if (nano % 1_000_000 == 0) {
            return digits(nano / 1_000_000, 3, to, at);
        }
        return nano % 1_000 == 0 ? digits(nano / 1_000, 6, to, at) : digits(nano, 9, to, at);
    }

    private static int put(char c, char[] to, int at) {
        to[at] = c;
        return at + 1;
    }

    private static int digits(int value, int count, char[] to, int at) {
        int rest = value;
        for (int i = at + count - 1; i >= at; i--) {
            to[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return at + count;
    }
}
