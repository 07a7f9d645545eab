package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.shared.Violation;

/** Validates a declaration against its procedure's JSON Schema and says each fault in the procedure's own words. */
@ApplicationScoped
class FormValidator {
    /** Keywords that only wrap the fault beneath them; {@code const} only tells which branch of a choice it was not. */
    private static final Set<String> WRAPPERS = Set.of("allOf", "if", "then", "else", "anyOf", "$ref", "const");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** @return at most one fault a field, in the order of the schema's evaluation; empty when valid */
    List<Violation> validate(Procedure p, JsonNode form, String language) {
        Schema schema = compiled.computeIfAbsent(
                p.code() + "/" + p.version(), k -> REGISTRY.getSchema(p.form().schema()));
        Map<String, Violation> byField = new LinkedHashMap<>();
        schema
                .validate(form, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .filter(e -> !WRAPPERS.contains(e.getKeyword()) && !isFaultyFollowUp(p, e))
                .forEach(e -> byField.putIfAbsent(field(e), violation(p, e, language)));
        return List.copyOf(byField.values());
    }

    /** A follow-up answer that is itself at fault also counts as unevaluated: only its own fault is told. */
    private static boolean isFaultyFollowUp(Procedure p, Error e) {
        return "unevaluatedProperties".equals(e.getKeyword())
                && p.form().ui().fields().containsKey(field(e));
    }

    private static Violation violation(Procedure p, Error e, String language) {
        String field = field(e);
        return new Violation(
                field, "form", e.getKeyword(), message(p.form().ui().fields().get(field), e, language));
    }

    private static String message(Procedure.@Nullable FormField ui, Error e, String language) {
        if (ui == null) {
            return e.getMessage();
        }
        Map<String, LocalizedText> words = ui.errors() == null ? Map.of() : ui.errors();
        LocalizedText own = words.getOrDefault(e.getKeyword(), words.get("required"));
        return own == null ? ui.label().in(language) : own.in(language);
    }

    /** The top-level property at fault; for a missing or foreign one, its name. */
    private static String field(Error e) {
        if (e.getInstanceLocation().getNameCount() == 0) {
            return e.getProperty() == null ? "" : e.getProperty();
        }
        return e.getInstanceLocation().getName(0);
    }
}
