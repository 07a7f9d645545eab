package org.motcua.support;

import java.util.UUID;

/**
 * A dossier of a test, in whatever state.
 *
 * @param owner null for a walk-in or a sender by post
 */
public record Filed(UUID id, Citizen owner, String procedure) {

    public String path() {
        return "/api/v1/dossiers/" + id;
    }

    public String reference() {
        return (String) column("filing_reference");
    }

    public String statusToken() {
        return (String) column("status_token");
    }

    public String code() {
        return (String) column("dossier_code");
    }

    public String state() {
        return (String) column("state");
    }

    public int version() {
        return (Integer) column("version");
    }

    public long events() {
        return Database.count("select count(*) from event where subject = ?", id);
    }

    /** As it lies in the database now. */
    public Object column(String name) {
        return Database.value("select " + name + " from dossier where id = ?", id);
    }
}
