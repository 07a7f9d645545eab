package org.motcua.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Map;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;
import org.motcua.shared.Violation;

/** What was wrong with a JSON body, in words that name the field and no class of ours. */
final class JsonFaults {
    private JsonFaults() {}

    static ProblemException problem(JsonProcessingException fault, ProblemWords words) {
        if (fault instanceof StreamConstraintsException && fault.getMessage().contains("length")) {
            return ProblemException.of(RequestProblem.TOO_LARGE, Map.of("limit", "1 MiB"));
        }
        return ProblemException.of(RequestProblem.MALFORMED).violations(List.of(violation(fault, words)));
    }

    private static Violation violation(JsonProcessingException fault, ProblemWords words) {
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String code = fault instanceof UnrecognizedPropertyException ? "unknown" : "type";
            return new Violation(path(mapping), "body", code, message(code, words, Map.of()));
        }
        var place = fault.getLocation();
        Map<String, Object> where = place == null
                ? Map.of("line", "?", "column", "?")
                : Map.of("line", place.getLineNr(), "column", place.getColumnNr());
        return new Violation("", "body", "syntax", message("syntax", words, where));
    }

    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String message(String code, ProblemWords words, Map<String, ?> arguments) {
        String text = words.text("violation." + code, arguments);
        return text == null ? code : text;
    }
}
