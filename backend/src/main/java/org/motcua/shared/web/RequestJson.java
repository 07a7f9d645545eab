package org.motcua.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;

/** What no database keeps is refused where it is read: text that is none, and moments that are numbers or lie beyond the calendar. */
@Singleton
class RequestJson implements ObjectMapperCustomizer {

    /** After the platform's own customizers: of two readers of a type the one registered last reads. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("requests")
                .addDeserializer(String.class, new Text())
                .addDeserializer(JsonNode.class, new Tree())
                .addDeserializer(Instant.class, new Moment()));
    }

    private static final class Text extends StdScalarDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(json, context);
            if (text != null && !isText(text)) {
                throw context.weirdStringException(text, String.class, "no text");
            }
            return text;
        }

        /** Without NUL, and with both halves of every character that has two. */
        static boolean isText(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 0 || Character.isLowSurrogate(c)) {
                    return false;
                }
                if (Character.isHighSurrogate(c)) {
                    i++;
                    if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** Whatever a form holds: its texts, and the names of its fields. */
    private static final class Tree extends StdDeserializer<JsonNode> {
        private static final JsonDeserializer<? extends JsonNode> ANY =
                JsonNodeDeserializer.getDeserializer(JsonNode.class);

        Tree() {
            super(JsonNode.class);
        }

        @Override
        public JsonNode deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode tree = ANY.deserialize(json, context);
            requireText(tree, context);
            return tree;
        }

        @Override
        public JsonNode getNullValue(DeserializationContext context) throws JsonMappingException {
            return ANY.getNullValue(context);
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
            return ANY.getAbsentValue(context);
        }

        private static void requireText(JsonNode node, DeserializationContext context) throws IOException {
            if (node.isTextual()) {
                requireText(node.textValue(), context);
            }
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                requireText(names.next(), context);
            }
            for (JsonNode child : node) {
                requireText(child, context);
            }
        }

        private static void requireText(String text, DeserializationContext context) throws IOException {
            if (!Text.isText(text)) {
                throw context.weirdStringException(text, String.class, "no text");
            }
        }
    }

    private static final class Moment extends StdScalarDeserializer<Instant> {
        private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, json);
            }
            Instant moment = InstantDeserializer.INSTANT.deserialize(json, context);
            if (moment != null && (moment.isBefore(EARLIEST) || moment.isAfter(LATEST))) {
                throw context.weirdStringException(moment.toString(), Instant.class, "beyond the calendar");
            }
            return moment;
        }
    }
}
