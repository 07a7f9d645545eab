package org.motcua.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template may read: texts (cleaned, never null), booleans, numbers, and lists and maps of these. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields put(String name, @Nullable String text) {
        values.put(name, FormText.clean(text));
        return this;
    }

    Fields put(String name, int number) {
        values.put(name, number);
        return this;
    }

    Fields put(String name, boolean flag) {
        values.put(name, flag);
        return this;
    }

    Fields put(String name, Fields part) {
        values.put(name, part.values);
        return this;
    }

    Fields put(String name, List<Fields> rows) {
        values.put(name, rows.stream().map(r -> r.values).toList());
        return this;
    }

    Fields putTexts(String name, List<String> texts) {
        values.put(name, texts.stream().map(FormText::clean).toList());
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
