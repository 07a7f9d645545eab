package org.motcua.shared;

/** One kind of refusal: a stable code (also the key of its words) and the HTTP status it leaves with. */
public interface ProblemType {
    /** Stable, dotted, lower case: {@code dossier.action-not-allowed}. Clients may switch on it. */
    String code();

    int status();
}
