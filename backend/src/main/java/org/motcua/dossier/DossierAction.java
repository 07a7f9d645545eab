package org.motcua.dossier;

/** Everything that can be done to a dossier; the API, the state table and the buttons of the SPA share these names. */
public enum DossierAction {
    EDIT,
    ATTACH,
    DISCARD,
    SUBMIT,
    WITHDRAW,
    HAND_OVER,
    ACCEPT,
    REFUSE,
    REQUEST_SUPPLEMENT,
    ANSWER_SUPPLEMENT,
    REQUIRE_PAYMENT,
    REVISE_PAYMENT,
    CANCEL_PAYMENT,
    FORWARD,
    SEND_BACK,
    TAKE_OVER,
    ASSIGN,
    ASK_OPINION,
    ANSWER_OPINION,
    SUSPEND,
    RESUME,
    REQUEST_EXTENSION,
    APPROVE_EXTENSION,
    DECLINE_EXTENSION,
    DECIDE,
    RETURN,
    CLOSE
}
