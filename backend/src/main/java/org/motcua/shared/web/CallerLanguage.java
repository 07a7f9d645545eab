package org.motcua.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

/** The language the caller asked for. */
@RequestScoped
public class CallerLanguage {
    @Context
    HttpHeaders headers;

    /** {@code vi}, or {@code en} when the caller prefers it. */
    public String get() {
        return ProblemWords.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
