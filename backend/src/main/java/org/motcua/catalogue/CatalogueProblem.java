package org.motcua.catalogue;

import org.motcua.shared.ProblemType;

/** Refusals of the catalogue. */
public enum CatalogueProblem implements ProblemType {
    PROCEDURE_NOT_FOUND("catalogue.procedure-not-found", 404),
    AGENCY_NOT_FOUND("catalogue.agency-not-found", 404),
    PUBLICATION_NOT_FOUND("catalogue.publication-not-found", 404),
    PUBLICATION_NOT_YOURS("catalogue.publication-not-yours", 403),
    PUBLICATION_KNOWN("catalogue.publication-known", 409),
    PUBLICATION_DONE("catalogue.publication-done", 409),
    PUBLICATION_INVALID("catalogue.publication-invalid", 422);

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
