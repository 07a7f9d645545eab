package org.motcua.shared;

/** Refusals that concern a request as such, whatever it asks for. */
public enum RequestProblem implements ProblemType {
    /** Not readable at all: broken JSON, a wrong type, an unknown field. */
    MALFORMED("request.malformed", 400),
    /** Readable, but values break the declared rules. */
    INVALID("request.invalid", 400),
    CURSOR_INVALID("request.cursor-invalid", 400),
    NOT_FOUND("request.not-found", 404),
    METHOD_NOT_ALLOWED("request.method-not-allowed", 405),
    NOT_ACCEPTABLE("request.not-acceptable", 406),
    /** Somebody else changed or made the same thing at the same moment. */
    CONFLICT("request.conflict", 409),
    IF_MATCH_STALE("request.if-match-stale", 412),
    TOO_LARGE("request.too-large", 413),
    UNSUPPORTED_MEDIA_TYPE("request.unsupported-media-type", 415),
    IDEMPOTENCY_KEY_REUSED("request.idempotency-key-reused", 422),
    IF_MATCH_MISSING("request.if-match-missing", 428),
    TOO_MANY("request.too-many", 429),
    TOKEN_MISSING("auth.token-missing", 401),
    TOKEN_INVALID("auth.token-invalid", 401),
    FORBIDDEN("auth.forbidden", 403),
    UNEXPECTED("server.unexpected", 500),
    UNAVAILABLE("server.unavailable", 503);

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

    /** @return the general kind for a status that a library chose */
    public static RequestProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> TOKEN_MISSING;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> IF_MATCH_STALE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> IF_MATCH_MISSING;
            case 429 -> TOO_MANY;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED : UNEXPECTED;
        };
    }
}
