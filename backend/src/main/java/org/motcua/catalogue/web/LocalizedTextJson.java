package org.motcua.catalogue.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.motcua.catalogue.api.LocalizedText;

/**
 * Writes words in two languages. The same few thousand names of procedures, agencies and steps make up most of every list's bytes, so
 * their JSON is encoded once and copied from then on.
 */
@Singleton
class LocalizedTextJson extends JsonSerializer<LocalizedText> implements ObjectMapperCustomizer {
    private final Cache<LocalizedText, SerializedString> encoded =
            Caffeine.newBuilder().maximumSize(10_000).build();

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("localized-text").addSerializer(LocalizedText.class, this));
    }

    @Override
    public void serialize(LocalizedText text, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeRawValue(encoded.get(text, LocalizedTextJson::encode));
    }

    private static SerializedString encode(LocalizedText text) {
        return new SerializedString("{\"vi\":" + quoted(text.vi()) + ",\"en\":" + quoted(text.en()) + "}");
    }

    private static String quoted(String words) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
    }
}
