package org.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Procedure;

/** A procedure's own form, empty, to be filled in by hand. Pure. */
final class BlankFields {
    private static final int LINE = 90;

    private BlankFields() {}

    static Map<String, Object> of(Procedure p, String publicUrl) {
        Set<String> required = required(p.form().schema());
        return new Fields()
                .put(
                        "form",
                        new Fields()
                                .put("title", FormText.upper(p.formName().vi()))
                                .put("name", p.formName().vi()))
                .put(
                        "sections",
                        p.form().ui().steps().stream()
                                .map(s -> new Fields()
                                        .put("title", s.title().vi())
                                        .put("fields", fields(p, s.fields(), required)))
                                .toList())
                .put("papers", p.papers().stream().map(BlankFields::paper).toList())
                .put(
                        "procedure",
                        new Fields()
                                .put("name", p.name().vi())
                                .put("code", p.code())
                                .put("limit", p.limit().text().vi()))
                .put("portal", publicUrl.replaceFirst("^https?://", ""))
                .map();
    }

    private static List<Fields> fields(Procedure p, List<String> names, Set<String> required) {
        return names.stream()
                .map(name -> {
                    Procedure.FormField field = p.form().ui().fields().get(name);
                    JsonNode property = property(p.form().schema(), name);
                    String label = field == null ? name : field.label().vi();
                    return new Fields()
                            .put("label", label)
                            .put("colon", label.endsWith("?") ? "" : ":")
                            .put("optional", !required.contains(name))
                            .putTexts("options", options(field, property))
                            .putTexts("lines", moreLines(property));
                })
                .toList();
    }

    /** One line more for every line's length beyond the first, three at most. */
    private static List<String> moreLines(JsonNode property) {
        int more = Math.min(3, property.path("maxLength").asInt(0) / (2 * LINE));
        return Stream.generate(() -> "").limit(more).toList();
    }

    private static List<String> options(Procedure.@Nullable FormField field, JsonNode property) {
        List<String> titles = new ArrayList<>();
        property.path("oneOf").forEach(o -> titles.add(o.path("title").asText()));
        if (titles.isEmpty()) {
            property.path("items")
                    .path("oneOf")
                    .forEach(o -> titles.add(o.path("title").asText()));
        }
        if (titles.isEmpty() && field != null && field.options() != null) {
            field.options().values().forEach(o -> titles.add(o.vi()));
        }
        return titles;
    }

    /** The field's schema, wherever conditions have put it. */
    private static JsonNode property(JsonNode schema, String name) {
        JsonNode here = schema.path("properties").path(name);
        if (here.isObject() && here.size() > 1) {
            return here;
        }
        for (JsonNode condition : schema.path("allOf")) {
            JsonNode there = condition.path("then").path("properties").path(name);
            if (there.isObject()) {
                return there;
            }
        }
        return here;
    }

    /** Always required, or under some condition: then the reader sees by the question before it whether it applies. */
    private static Set<String> required(JsonNode schema) {
        Set<String> names = new HashSet<>();
        schema.path("required").forEach(n -> names.add(n.asText()));
        return names;
    }

    private static Fields paper(Procedure.Paper p) {
        List<String> count = new ArrayList<>();
        if (p.originals() > 0) {
            count.add("%02d bản chính".formatted(p.originals()));
        }
        if (p.copies() > 0) {
            count.add("%02d bản sao".formatted(p.copies()));
        }
        return new Fields()
                .put("name", p.name().vi() + (p.required() ? "" : " – nếu có"))
                .put("count", String.join(", ", count));
    }
}
