package org.motcua.form;

import org.motcua.shared.ProblemType;

/** Refusals of forms. */
public enum FormProblem implements ProblemType {
    NOT_FOUND("form.not-found", 404),
    BOOK_NOT_YOURS("form.book-not-yours", 403),
    PERIOD("form.period", 422),
    PERIOD_TOO_LONG("form.period-too-long", 422);

    private final String code;
    private final int status;

    FormProblem(String code, int status) {
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
