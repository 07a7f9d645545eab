package org.motcua.calendar;

import org.motcua.shared.ProblemType;

/** Refusals of calendar administration. */
public enum CalendarProblem implements ProblemType {
    AGENCY_NOT_FOUND("calendar.agency-not-found", 404),
    NO_DRAFT("calendar.no-draft", 404),
    VERSION_NOT_FOUND("calendar.version-not-found", 404),
    NOT_YOURS("calendar.not-yours", 403),
    DRAFT_EXISTS("calendar.draft-exists", 409),
    /** The draft says what is in force already. */
    UNCHANGED("calendar.unchanged", 409),
    CONTENT_INVALID("calendar.content-invalid", 422),
    CSV_INVALID("calendar.csv-invalid", 422),
    /** With it, no due moment could be told. */
    NO_WORKING_TIME("calendar.no-working-time", 422);

    private final String code;
    private final int status;

    CalendarProblem(String code, int status) {
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
