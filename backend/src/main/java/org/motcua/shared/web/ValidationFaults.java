package org.motcua.shared.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Violation;

/** Bean Validation's findings as the client knows its request: where the value stood and under which name. */
final class ValidationFaults {
    private ValidationFaults() {}

    static List<Violation> violations(Set<? extends ConstraintViolation<?>> found, ProblemWords words) {
        return found.stream()
                .map(v -> violation(v, words))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
    }

    /** The server's own answer broke a rule: not the client's fault. */
    static boolean inReturnValue(Set<? extends ConstraintViolation<?>> found) {
        return found.stream().anyMatch(v -> nodes(v).stream().anyMatch(n -> n.getKind() == ElementKind.RETURN_VALUE));
    }

    private static Violation violation(ConstraintViolation<?> v, ProblemWords words) {
        Source source = source(v);
        String code =
                v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        String text =
                words.text("violation." + code, v.getConstraintDescriptor().getAttributes());
        return new Violation(source.field(), source.in(), code, Objects.requireNonNullElse(text, v.getMessage()));
    }

    private record Source(String field, String in) {}

    private static Source source(ConstraintViolation<?> v) {
        List<Path.Node> nodes = nodes(v);
        int parameter = 0;
        while (parameter < nodes.size() && nodes.get(parameter).getKind() != ElementKind.PARAMETER) {
            parameter++;
        }
        if (parameter == nodes.size()) {
            return new Source(v.getPropertyPath().toString(), "body");
        }
        int index = nodes.get(parameter).as(Path.ParameterNode.class).getParameterIndex();
        Path.MethodNode method = nodes.get(0).as(Path.MethodNode.class);
        Annotation[] declared = annotations(v.getRootBeanClass(), method, index);
        boolean bundle = Arrays.stream(declared).anyMatch(BeanParam.class::isInstance);
        Source named = named(
                bundle
                        ? part(
                                method.getParameterTypes().get(index),
                                nodes.get(parameter + 1).getName())
                        : declared);
        if (named == null) {
            return new Source(join(nodes.subList(parameter + 1, nodes.size())), "body");
        }
        return named.field().isEmpty()
                ? new Source(String.valueOf(nodes.get(parameter).getName()), named.in())
                : named;
    }

    /** What is said of one value of a {@link BeanParam}. */
    private static Annotation[] part(Class<?> bundle, String name) {
        return Arrays.stream(bundle.getDeclaredFields())
                .filter(f -> f.getName().equals(name))
                .findFirst()
                .map(Field::getAnnotations)
                .orElseGet(() -> new Annotation[0]);
    }

    private static @Nullable Source named(Annotation[] annotations) {
        for (Annotation a : annotations) {
            if (a instanceof PathParam p) {
                return new Source(p.value(), "path");
            } else if (a instanceof QueryParam p) {
                return new Source(p.value(), "query");
            } else if (a instanceof HeaderParam p) {
                return new Source(p.value(), "header");
            } else if (a instanceof CookieParam p) {
                return new Source(p.value(), "header");
            } else if (a instanceof FormParam p) {
                return new Source(p.value(), "body");
            } else if (a instanceof RestForm p) {
                return new Source(p.value(), "body");
            }
        }
        return null;
    }

    private static Annotation[] annotations(Class<?> resource, Path.MethodNode method, int index) {
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        for (Class<?> c = resource; c != null; c = c.getSuperclass()) {
            for (Method m : c.getDeclaredMethods()) {
                if (m.getName().equals(method.getName())
                        && Arrays.equals(m.getParameterTypes(), types)
                        && m.getParameterAnnotations()[index].length > 0) {
                    return m.getParameterAnnotations()[index];
                }
            }
        }
        return new Annotation[0];
    }

    private static String join(List<Path.Node> nodes) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.isInIterable() && (node.getIndex() != null || node.getKey() != null)) {
                path.append('[')
                        .append(Objects.requireNonNullElse(node.getIndex(), node.getKey()))
                        .append(']');
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> v) {
        return StreamSupport.stream(v.getPropertyPath().spliterator(), false).toList();
    }
}
