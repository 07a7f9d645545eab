package org.motcua.catalogue.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.catalogue.api.LocalizedText;

class LocalizedTextJsonTest {
    private final ObjectMapper plain = new ObjectMapper();
    private final ObjectMapper mapper = new ObjectMapper();

    LocalizedTextJsonTest() {
        new LocalizedTextJson().customize(mapper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đăng ký khai sinh", "\"a\" \\ / <b>\n\t\u0001\u2028", "", "😀 Ượ", "}, {\"x\": 1"})
    void writesWhatTheGeneralSerializerWrites(String words) throws Exception {
        List<LocalizedText> texts =
                List.of(new LocalizedText(words, "en " + words), new LocalizedText(words, "en " + words));
        assertEquals(plain.readTree(plain.writeValueAsBytes(texts)), plain.readTree(mapper.writeValueAsBytes(texts)));
        assertEquals(
                plain.writeValueAsString(texts), new String(mapper.writeValueAsBytes(texts), StandardCharsets.UTF_8));
    }
}
