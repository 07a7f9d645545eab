package org.motcua.catalogue;

import org.motcua.shared.ProblemType;

/** Refusals of the catalogue. */
public enum CatalogueProblem implements ProblemType {
    PROCEDURE_NOT_FOUND("catalogue.procedure-not-found", 404),
    AGENCY_NOT_FOUND("catalogue.agency-not-found", 404);

    private final String code;
    private final int status;

    CatalogueProblem(String code, int status) {
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
