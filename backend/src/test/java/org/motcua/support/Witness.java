package org.motcua.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;

/** Watches what a matrix asks and is answered, through REST Assured and through {@link Wire}. Test classes run one after the other. */
final class Witness implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);
    private static final Map<String, Set<Integer>> ANSWERS = new ConcurrentHashMap<>();
    private static volatile boolean watching;
    private final Set<String> ran = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeAll(ExtensionContext context) {
        ANSWERS.clear();
        RestAssured.filters(new Seen());
        watching = true;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ran.add(context.getRequiredTestMethod().getName());
    }

    /** A class of which only some tests were run is not judged. */
    @Override
    public void afterAll(ExtensionContext context) {
        watching = false;
        RestAssured.replaceFiltersWith(List.of());
        Class<?> matrix = context.getRequiredTestClass();
        if (!ran.containsAll(tests(matrix))) {
            return;
        }
        List<String> operations = List.of(matrix.getAnnotation(WhoMay.class).value());
        assertEquals(
                List.of(),
                operations.stream()
                        .filter(o -> !isTried(o))
                        .map(o -> o + " " + ANSWERS.get(o))
                        .toList(),
                () -> "not both let through and refused in " + matrix.getSimpleName());
    }

    static void saw(String method, URI uri, int status) {
        if (watching) {
            Contract.at(method, uri.getRawPath())
                    .ifPresent(o -> ANSWERS.computeIfAbsent(o.id(), id -> ConcurrentHashMap.newKeySet())
                            .add(status));
        }
    }

    private static List<String> tests(Class<?> matrix) {
        return Arrays.stream(matrix.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class) || m.isAnnotationPresent(ParameterizedTest.class))
                .map(Method::getName)
                .toList();
    }

    /** Who is told that there is nothing there where others are told that it is not theirs has been let in. */
    private static boolean isTried(String operation) {
        Set<Integer> answers = ANSWERS.getOrDefault(operation, Set.of());
        boolean refused = answers.stream().anyMatch(REFUSALS::contains);
        return refused && !REFUSALS.containsAll(answers) || answers.containsAll(Set.of(403, 404));
    }

    private static final class Seen implements Filter {
        @Override
        public Response filter(
                FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext next) {
            Response answer = next.next(request, response);
            saw(request.getMethod(), URI.create(request.getURI()), answer.statusCode());
            return answer;
        }
    }
}
