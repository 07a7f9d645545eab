package org.motcua.feedback;

import org.motcua.shared.ProblemType;

/** Refusals of feedback. */
public enum FeedbackProblem implements ProblemType {
    /** Not there, or not for this caller to know of: the officer complained about gets no other answer. */
    NOT_FOUND("feedback.not-found", 404),
    NOT_YOURS("feedback.not-yours", 403),
    ACTION_NOT_ALLOWED("feedback.action-not-allowed", 409),
    AGENCY_UNKNOWN("feedback.agency-unknown", 422),
    SUBJECT_MISSING("feedback.subject-missing", 422),
    DOSSIER_UNKNOWN("feedback.dossier-unknown", 422),
    ASSIGNEE_UNFIT("feedback.assignee-unfit", 422),
    TARGET_MISSING("feedback.target-missing", 422),
    /** Publication was not agreed to, or the text still holds what must be masked. */
    NOT_PUBLISHABLE("feedback.not-publishable", 409),
    PERSONAL_DATA_LEFT("feedback.personal-data-left", 422),
    MARK_INVALID("feedback.mark-invalid", 422),
    PROOF_INVALID("feedback.proof-invalid", 422),
    CODE_INVALID("feedback.code-invalid", 422),
    CONTACT_INVALID("feedback.contact-invalid", 422),
    CONTACT_UNREACHABLE("feedback.contact-unreachable", 422),
    TOO_MANY_FILES("feedback.too-many-files", 422),
    TEMPLATE_NOT_FOUND("feedback.template-not-found", 404),
    KEY_NOT_FOUND("feedback.key-not-found", 404),
    TOO_MANY_KEYS("feedback.too-many-keys", 422),
    TOO_MANY_REQUESTS("feedback.too-many-requests", 429);

    private final String code;
    private final int status;

    FeedbackProblem(String code, int status) {
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
