package org.motcua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations of the committed contract, as far as their paths and keys go: it is read line by line, which takes no time. */
public final class Contract {
    private static final Pattern PATH = Pattern.compile("^ {2}(/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^ {4}(get|post|put|patch|delete):$");
    private static final Pattern ID = Pattern.compile("^ {6}operationId: (\\w+)$");
    private static final Pattern SECURITY = Pattern.compile("^ {6}security:$");
    private static final List<Operation> OPERATIONS = read();

    private Contract() {}

    /**
     * @param path as the contract writes it, with names in braces
     * @param withToken whether it asks for a token; the others are for anybody
     */
    public record Operation(String id, String method, String path, boolean withToken) {
        /** The path with something in every place; nothing is there. */
        public String nowhere() {
            return path.replace("{year}", "2026")
                    .replace("{version}", "1")
                    .replace("{format}", "json")
                    .replaceAll("\\{\\w+}", "01a20b8b-d490-7720-9e4c-94031a6d3221");
        }

        private boolean answers(String wanted, String[] at) {
            String[] parts = path.split("/");
            if (!method.equals(wanted) || parts.length != at.length) {
                return false;
            }
            for (int i = 0; i < at.length; i++) {
                int open = parts[i].indexOf('{');
                if (open < 0 ? !parts[i].equals(at[i]) : !at[i].startsWith(parts[i].substring(0, open))) {
                    return false;
                }
            }
            return true;
        }

        private long places() {
            return path.chars().filter(c -> c == '{').count();
        }
    }

    public static List<Operation> operations() {
        return OPERATIONS;
    }

    /** The operation that answers there; the most literal one where several could. */
    public static Optional<Operation> at(String method, String path) {
        String[] parts = path.split("/");
        return OPERATIONS.stream().filter(o -> o.answers(method, parts)).min(Comparator.comparing(Operation::places));
    }

    private static List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        String path = "";
        String method = "";
        try {
            for (String line : Files.readAllLines(Path.of("..", "openapi.yaml"))) {
                path = found(PATH, line).orElse(path);
                method = found(METHOD, line).map(String::toUpperCase).orElse(method);
                Optional<String> id = found(ID, line);
                if (id.isPresent()) {
                    operations.add(new Operation(id.get(), method, path, false));
                } else if (SECURITY.matcher(line).matches()) {
                    Operation last = operations.remove(operations.size() - 1);
                    operations.add(new Operation(last.id(), last.method(), last.path(), true));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(operations);
    }

    private static Optional<String> found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
