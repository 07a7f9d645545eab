package org.motcua.search.api;

/** What can be found. */
public enum SearchKind {
    PROCEDURE,
    QUESTION,
    AGENCY,
    NOTICE,
    FEEDBACK
}
