package org.motcua.faq;

import org.motcua.shared.ProblemType;

/** Refusals of questions and answers. */
public enum FaqProblem implements ProblemType {
    NOT_FOUND("faq.not-found", 404),
    NOT_YOURS("faq.not-yours", 403),
    ACTION_NOT_ALLOWED("faq.action-not-allowed", 409),
    /** The draft says what is published already. */
    UNCHANGED("faq.unchanged", 409),
    PROCEDURE_UNKNOWN("faq.procedure-unknown", 422),
    /** Nothing is checked against a source that nobody names. */
    VERIFIED_WITHOUT_SOURCE("faq.verified-without-source", 422);

    private final String code;
    private final int status;

    FaqProblem(String code, int status) {
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
