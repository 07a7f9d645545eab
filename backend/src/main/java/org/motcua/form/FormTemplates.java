package org.motcua.form;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The templates that come with the product. Their version goes up with every change of what they print. */
final class FormTemplates {
    private static final int VERSION = 1;
    private static final Map<FormKind, FormTemplate> BUILT_IN = new EnumMap<>(FormKind.class);

    static {
        for (FormKind kind : FormKind.values()) {
            BUILT_IN.put(
                    kind,
                    new FormTemplate(
                            kind + "/" + VERSION,
                            FormTemplateEngine.resource(kind.name().toLowerCase(Locale.ROOT) + ".html")));
        }
    }

    private FormTemplates() {}

    static FormTemplate builtIn(FormKind kind) {
        return BUILT_IN.get(kind);
    }
}
