package org.motcua.shared;

/** Refusals that concern a request as such, whatever it asks for. */
public enum RequestProblem implements ProblemType {
    CURSOR_INVALID("request.cursor-invalid", 400),
    IDEMPOTENCY_KEY_REUSED("request.idempotency-key-reused", 422),
    IF_MATCH_MISSING("request.if-match-missing", 428),
    IF_MATCH_STALE("request.if-match-stale", 412);

    private final String code;
    private final int status;

    RequestProblem(String code, int status) {
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
