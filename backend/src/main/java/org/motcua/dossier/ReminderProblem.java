package org.motcua.dossier;

import org.motcua.shared.ProblemType;

/** Refusals of reminders. */
public enum ReminderProblem implements ProblemType {
    NOT_FOUND("reminder.not-found", 404);

    private final String code;
    private final int status;

    ReminderProblem(String code, int status) {
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
