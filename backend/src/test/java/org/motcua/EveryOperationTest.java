package org.motcua;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.motcua.support.Caller;
import org.motcua.support.Contract;
import org.motcua.support.Contract.Operation;
import org.motcua.support.WhoMay;
import org.motcua.support.Wire;

/** No operation is forgotten: what asks for a token stands in a matrix of who may, and what is for anybody is said to be. */
@QuarkusTest
class EveryOperationTest {
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void whateverAsksForATokenIsTriedByAMatrix() throws Exception {
        Set<String> tried = new TreeSet<>();
        for (Class<?> matrix : matrices()) {
            tried.addAll(List.of(matrix.getAnnotation(WhoMay.class).value()));
        }
        Set<String> asked = Contract.operations().stream()
                .filter(Operation::withToken)
                .map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", asked), String.join("\n", tried));
    }

    /** Whatever it reads: a body of a wrong type is refused before anybody is asked who they are. */
    @Test
    void whateverAsksForATokenAnswersNobodyWithoutOne() {
        List<Operation> left = operations(true);
        for (String type : List.of(
                "application/json",
                "multipart/form-data; boundary=XX",
                "text/csv",
                "application/x-www-form-urlencoded")) {
            Map<Operation, Integer> answers = answers(left, type);
            left = left.stream().filter(o -> answers.get(o) == 415).toList();
            answers.values().removeAll(Set.of(401, 415));
            assertEquals(Map.of(), answers, type);
        }
        assertEquals(List.of(), left);
    }

    /** What is sent is nonsense, so hardly any is done; but nobody is asked who they are, and nothing breaks. */
    @Test
    void whateverIsForAnybodyAsksNobodyWhoTheyAre() {
        Map<Operation, Integer> answers = answers(operations(false), "application/json");
        answers.values().removeIf(status -> status != 401 && status != 403 && status < 500);
        assertEquals(Map.of(), answers);
    }

    private static List<Operation> operations(boolean withToken) {
        return Contract.operations().stream()
                .filter(o -> o.withToken() == withToken)
                .toList();
    }

    private static Map<Operation, Integer> answers(List<Operation> operations, String type) {
        List<HttpResponse<String>> answers = Wire.allAtOnce(operations.stream()
                .map(o -> Wire.sending(Caller.withoutToken(), o.method(), o.nowhere(), null, "Content-Type", type))
                .toList());
        Map<Operation, Integer> statuses = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            statuses.put(operations.get(i), answers.get(i).statusCode());
        }
        return statuses;
    }

    /** Wherever they stand: whatever class carries the list. */
    private static List<Class<?>> matrices() throws IOException, ClassNotFoundException {
        List<Class<?>> matrices = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                String name =
                        TESTS.relativize(file).toString().replace('/', '.').replace(".java", "");
                if (Files.readString(file).contains("@" + WhoMay.class.getSimpleName() + "(")) {
                    matrices.add(Class.forName(name, false, EveryOperationTest.class.getClassLoader()));
                }
            }
        }
        return matrices;
    }
}
