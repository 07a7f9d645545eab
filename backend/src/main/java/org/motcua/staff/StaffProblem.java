package org.motcua.staff;

import org.motcua.shared.ProblemType;

/** Refusals of the staff list. */
public enum StaffProblem implements ProblemType {
    AGENCY_NOT_FOUND("staff.agency-not-found", 404),
    NOT_FOUND("staff.not-found", 404),
    NOT_YOURS("staff.not-yours", 403),
    /** Only heads and deputies are called directly. */
    PHONE_OF_OFFICER("staff.phone-of-officer", 422);

    private final String code;
    private final int status;

    StaffProblem(String code, int status) {
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
