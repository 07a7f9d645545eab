package org.motcua.shared.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.motcua.shared.Violation;

/**
 * Which query values do not have their parameter's type. JAX-RS answers such a request as if the path did not exist and does not say which
 * value it was; for the client it is a malformed request.
 */
final class QueryFaults {
    private QueryFaults() {}

    static List<Violation> violations(Method method, MultivaluedMap<String, String> query, ProblemWords words) {
        return Arrays.stream(method.getParameters())
                .filter(p -> p.isAnnotationPresent(QueryParam.class))
                .filter(p ->
                        query.getOrDefault(name(p), List.of()).stream().anyMatch(value -> !fits(p.getType(), value)))
                .map(p ->
                        new Violation(name(p), "query", "type", String.valueOf(words.text("violation.type", Map.of()))))
                .toList();
    }

    private static String name(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }

    private static boolean fits(Class<?> type, String value) {
        try {
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .anyMatch(c -> c.toString().equals(value)
                                || ((Enum<?>) c).name().equals(value));
            }
            switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
                case "int", "integer" -> Integer.parseInt(value);
                case "long" -> Long.parseLong(value);
                case "uuid" -> UUID.fromString(value);
                case "localdate" -> LocalDate.parse(value);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return false;
        }
    }
}
