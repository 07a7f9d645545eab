package org.motcua.event;

/** What happened, as a feature tells it: a record that survives JSON. */
public interface EventData {
    /** Stable name, upper snake case: {@code DOSSIER_ACCEPTED}. */
    String type();
}
