package org.motcua.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** In our records what may be missing is {@code @Nullable}; the contract says the same: everything else is required. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredProperties implements OASFilter {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    public RequiredProperties(IndexView index) {
        index.getKnownClasses().stream()
                .filter(c -> c.isRecord() && c.name().toString().startsWith("org.motcua."))
                .forEach(c -> records.computeIfAbsent(schemaName(c), n -> new ArrayList<>())
                        .add(c));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo type = schema.getProperties() == null ? null : recordOf(name, schema);
            if (type != null) {
                type.recordComponents().stream()
                        .filter(c -> !isNullable(c) && schema.getProperties().containsKey(c.name()))
                        .forEach(c -> require(schema, c.name()));
            }
        });
    }

    /** Of several records with one name, some of which the contract does not know, the one that the schema is made of. */
    private @Nullable ClassInfo recordOf(String name, Schema schema) {
        return records.getOrDefault(name, List.of()).stream()
                .max(Comparator.comparingLong(type -> shared(type, schema)))
                .orElse(null);
    }

    private static long shared(ClassInfo type, Schema schema) {
        return type.recordComponents().stream()
                .filter(c -> schema.getProperties().containsKey(c.name()))
                .count();
    }

    private static void require(Schema schema, String property) {
        if (schema.getRequired() == null || !schema.getRequired().contains(property)) {
            schema.addRequired(property);
        }
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE);
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }
}
