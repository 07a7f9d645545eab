package org.motcua.guidance;

import org.motcua.shared.ProblemType;

/** Refusals of guidance. */
public enum GuidanceProblem implements ProblemType {
    NOT_YOURS("guidance.not-yours", 403),
    PROCEDURE_UNKNOWN("guidance.procedure-unknown", 422),
    /** A phone or identity number, or an e-mail address: whoever asked stays unknown. */
    PERSONAL_DATA("guidance.personal-data", 422);

    private final String code;
    private final int status;

    GuidanceProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
