package org.motcua.dossier;

import org.motcua.shared.ProblemType;

/** Refusals of dossier commands. */
public enum DossierProblem implements ProblemType {
    NOT_FOUND("dossier.not-found", 404),
    NOT_YOURS("dossier.not-yours", 403),
    ACTION_NOT_ALLOWED("dossier.action-not-allowed", 409),
    NOT_ONLINE("dossier.not-online", 422),
    NOT_OFFERED("dossier.not-offered", 422),
    APPLICANT_KIND("dossier.applicant-kind", 422),
    FORM_INVALID("dossier.form-invalid", 422),
    PAPERS_MISSING("dossier.papers-missing", 422),
    DELIVERY_MISSING("dossier.delivery-missing", 422),
    HAND_OVER_FIRST("dossier.hand-over-first", 409),
    PAYMENT_FIRST("dossier.payment-first", 409),
    DUE_NOT_FOUND("dossier.due-not-found", 404),
    AMOUNT_NEEDED("dossier.amount-needed", 422),
    OPINION_AWAITED("dossier.opinion-awaited", 409),
    SUPERIOR_NEEDED("dossier.superior-needed", 403),
    SUPPLEMENT_EMPTY("dossier.supplement-empty", 422),
    SUPPLEMENT_UNKNOWN("dossier.supplement-unknown", 422),
    SUPPLEMENT_NOT_ASKED("dossier.supplement-not-asked", 422),
    SUPPLEMENT_NOT_MENDED("dossier.supplement-not-mended", 422),
    STILL_TIME("dossier.still-time", 409),
    REASON_NEEDED("dossier.reason-needed", 422),
    STEP_UNKNOWN("dossier.step-unknown", 422),
    ASSIGNEE_UNFIT("dossier.assignee-unfit", 422),
    OPINION_NOT_FOUND("dossier.opinion-not-found", 404),
    OPINION_AGENCY("dossier.opinion-agency", 422),
    STATED_TIME("dossier.stated-time", 422),
    APOLOGY_FIRST("dossier.apology-first", 409),
    EXTENSION_ONCE("dossier.extension-once", 409),
    EXTENSION_DUE("dossier.extension-due", 422);

    private final String code;
    private final int status;

    DossierProblem(String code, int status) {
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
