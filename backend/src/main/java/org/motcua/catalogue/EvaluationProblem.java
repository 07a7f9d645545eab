package org.motcua.catalogue;

import org.motcua.shared.ProblemType;

/** Why a limit cannot be worked out. */
public enum EvaluationProblem implements ProblemType {
    NO_WORKING_TIME("clock.no-working-time"),
    AMOUNT("clock.amount"),
    PAUSES("clock.pauses"),
    TIME("clock.time"),
    AGENCY_UNKNOWN("clock.agency-unknown"),
    NOT_OFFERED("clock.not-offered");

    private final String code;

    EvaluationProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return 422;
    }
}
