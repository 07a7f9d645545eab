package org.motcua.search;

import org.motcua.shared.ProblemType;

/** Refusals of the search and its synonyms. */
public enum SearchProblem implements ProblemType {
    SYNONYM_NOT_FOUND("search.synonym-not-found", 404),
    NOT_YOURS("search.not-yours", 403),
    SYNONYM_EXISTS("search.synonym-exists", 409),
    /** Nothing in it can be searched for. */
    PHRASE_EMPTY("search.phrase-empty", 422);

    private final String code;
    private final int status;

    SearchProblem(String code, int status) {
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
