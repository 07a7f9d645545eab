package org.motcua.catalogue.api.fee;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Violation;

/**
 * What has been stated beside the form.
 *
 * @param categories that hold too
 * @param quantities in place of the form's
 */
public record FeeInputs(Set<String> categories, Map<String, Integer> quantities) {
    /** Nothing stated: all comes from the form. */
    public static final FeeInputs NONE = new FeeInputs(Set.of(), Map.of());

    public FeeInputs {
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        quantities = quantities == null ? Map.of() : Map.copyOf(quantities);
    }

    /** The case, from the form's answers and what has been stated. Refuses what the procedure does not ask for. */
    public FeeSituation situation(List<FeeInput> asked, JsonNode form, String channel, LocalDate filed, int assurance) {
        requireKnown(asked);
        Map<String, Integer> counted = new HashMap<>();
        asked.forEach(i -> i.quantity(form).ifPresent(n -> counted.put(i.code(), n)));
        counted.putAll(quantities);
        Set<String> found = Stream.concat(
                        categories.stream(),
                        asked.stream().filter(i -> i.isSo(form, filed)).map(FeeInput::code))
                .collect(Collectors.toSet());
        return new FeeSituation(channel, filed, assurance, found, counted);
    }

    private void requireKnown(List<FeeInput> asked) {
        List<Violation> unknown = Stream.concat(
                        categories.stream().filter(isNot(asked, FeeInput.Kind.CATEGORY)),
                        quantities.keySet().stream().filter(isNot(asked, FeeInput.Kind.QUANTITY)))
                .sorted()
                .map(code -> new Violation(code, "body", "unknown", code))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.of(FeeProblem.INPUT_UNKNOWN).violations(unknown);
        }
    }

    private static Predicate<String> isNot(List<FeeInput> asked, FeeInput.Kind kind) {
        return code ->
                asked.stream().noneMatch(i -> i.kind() == kind && i.code().equals(code));
    }
}
