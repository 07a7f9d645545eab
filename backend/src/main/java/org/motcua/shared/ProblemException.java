package org.motcua.shared;

import java.util.List;
import java.util.Map;

/** A refusal that the client can understand and act on; mapped once, to RFC 9457. */
public final class ProblemException extends RuntimeException {
    private final transient ProblemType type;
    private final transient Map<String, Object> arguments;
    private final transient List<Violation> violations;
    private final transient List<String> allowedActions;

    private ProblemException(
            ProblemType type, Map<String, Object> arguments, List<Violation> violations, List<String> allowedActions) {
        super(type.code());
        this.type = type;
        this.arguments = Map.copyOf(arguments);
        this.violations = List.copyOf(violations);
        this.allowedActions = List.copyOf(allowedActions);
    }

    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, Map.of(), List.of(), List.of());
    }

    /** @param arguments values for the {@code {named}} places of the problem's words */
    public static ProblemException of(ProblemType type, Map<String, Object> arguments) {
        return new ProblemException(type, arguments, List.of(), List.of());
    }

    public ProblemException violations(List<Violation> faults) {
        return new ProblemException(type, arguments, faults, allowedActions);
    }

    /** The actions that would have been allowed, for a 409. */
    public ProblemException allowedActions(List<String> actions) {
        return new ProblemException(type, arguments, violations, actions);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    public List<String> allowedActions() {
        return allowedActions;
    }
}
