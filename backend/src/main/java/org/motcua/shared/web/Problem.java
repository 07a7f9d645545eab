package org.motcua.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Violation;

/**
 * RFC 9457 problem details; {@link ContractProblems} describes them in the contract.
 *
 * @param violations what is wrong with the request, value by value
 * @param allowedActions what could be done instead, when an action was refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable String instance,
        List<Violation> violations,
        List<String> allowedActions) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
