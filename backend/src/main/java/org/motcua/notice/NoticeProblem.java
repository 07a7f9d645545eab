package org.motcua.notice;

import org.motcua.shared.ProblemType;

/** Refusals of notices. */
public enum NoticeProblem implements ProblemType {
    NOT_FOUND("notice.not-found", 404),
    NOT_YOURS("notice.not-yours", 403),
    ACTION_NOT_ALLOWED("notice.action-not-allowed", 409),
    /** The draft says what is published already. */
    UNCHANGED("notice.unchanged", 409),
    /** It would end before it begins, or is over already. */
    PERIOD_INVALID("notice.period-invalid", 422),
    /** Downtime says from when to when, and nothing else does. */
    DOWNTIME_INVALID("notice.downtime-invalid", 422),
    /** Announced later than the law asks, and nobody said why. */
    TOO_LATE("notice.too-late", 422);

    private final String code;
    private final int status;

    NoticeProblem(String code, int status) {
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
