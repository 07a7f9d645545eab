package org.motcua.form;

import org.motcua.shared.ProblemType;

/** Refusals of forms. */
public enum FormProblem implements ProblemType {
    NOT_FOUND("form.not-found", 404),
    BOOK_NOT_YOURS("form.book-not-yours", 403),
    PERIOD("form.period", 422),
    PERIOD_TOO_LONG("form.period-too-long", 422),
    TEMPLATE_NOT_FOUND("form.template-not-found", 404),
    TEMPLATE_NOT_YOURS("form.template-not-yours", 403),
    TEMPLATE_TOO_LONG("form.template-too-long", 422),
    TEMPLATE_SYNTAX("form.template-syntax", 422),
    TEMPLATE_FORBIDDEN("form.template-forbidden", 422),
    TEMPLATE_TOO_MUCH("form.template-too-much", 422),
    TEMPLATE_CHANGED("form.template-changed", 409),
    TEMPLATE_BUSY("form.template-busy", 429);

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
