package org.motcua.lookup.api;

/** How often a client may look something up without a token; one measure for all that can be looked up. */
public interface LookupLimit {
    /** Fails with 429 and how long to wait. */
    void take(String client);
}
