package org.motcua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Drafts of one citizen, ready to be filed, with ids that can be counted: batch, thread, number. */
final class Drafts {
    static final String OWNER = "citizen-1";
    static final String AGENCY = "H53.DEMO.10.59";
    private static final String FIRST = "'0190f6a2-0000-0000-0000-000000000000'";
    private static final String LAST = "'0190f6a2-ffff-ffff-ffff-ffffffffffff'";
    private static final String COLUMNS = "id, version, state, channel, procedure_code, procedure_version, competent_agency, receiving_agency, owner, applicant, "
            + "applicant_name, delivery, form, holding_agency, channel_rank, created_at, updated_at";
    private static final String APPLICANT = "{\"kind\":\"INDIVIDUAL\",\"name\":\"Nguyễn Thị Mai\",\"identityNumber\":\"999190000011\"}";
    private final Database database;
    private final Offer offer;
    private int batches;

    /** @param offer a procedure that asks for no paper */
    Drafts(Database database, Offer offer) {
        this.database = database;
        this.offer = offer;
    }

    static UUID id(int batch, int thread, long number) {
        return UUID.fromString("0190f6a2-%04x-7%03x-8000-%012x".formatted(batch, thread, number));
    }

    /** @return the batch's number */
    int prepare(int threads, int ofEach) throws SQLException {
        batches++;
        Instant now = Instant.now();
        try (Connection db = database.connect()) {
            CopyIn copy = db.unwrap(PGConnection.class).getCopyAPI().copyIn("copy dossier (" + COLUMNS + ") from stdin");
            CopyRow rows = new CopyRow();
            for (int thread = 1; thread <= threads; thread++) {
                for (int n = 1; n <= ofEach; n++) {
                    rows.addAll(id(batches, thread, n), 0, "DRAFT", "ONLINE", offer.code(), offer.version(), AGENCY, AGENCY + ".00", "demo|" + OWNER, APPLICANT,
                            "Nguyễn Thị Mai", "{\"method\":\"COUNTER\"}", offer.form(), AGENCY + ".00", 0, now, now).end();
                    if (rows.length() > 1 << 16) {
                        byte[] bytes = rows.take();
                        copy.writeToCopy(bytes, 0, bytes.length);
                    }
                }
            }
            byte[] bytes = rows.take();
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        }
        return batches;
    }

    /** Takes away what was prepared and what became of it, so that the next size begins as the last one did. */
    void clear() throws SQLException {
        database.run(
                "delete from dossier where id between " + FIRST + " and " + LAST,
                "alter table event disable trigger event_append_only",
                "delete from event where subject between " + FIRST + " and " + LAST,
                "alter table event enable trigger event_append_only",
                "truncate idempotency");
    }
}
