package org.motcua.catalogue.api.fee;

import org.motcua.shared.ProblemType;

/** Why a fee cannot be reckoned. */
public enum FeeProblem implements ProblemType {
    INPUT_UNKNOWN("catalogue.fee-input-unknown");

    private final String code;

    FeeProblem(String code) {
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
