package org.motcua.staff;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.shared.Reads;

/** Reads what is public of appointments. */
@ApplicationScoped
class StaffQueries {
    private static final String OF =
            "select appointment, revision, duty, fields, phone, published from staff_post where appointment = any ($1)";
    private final Reads reads;

    StaffQueries(Reads reads) {
        this.reads = reads;
    }

    /** @param revision counted from 1; 0 when nobody said anything yet */
    record Said(
            int revision,
            StaffDuty duty,
            @Nullable LocalizedText fields,
            @Nullable String phone,
            boolean published) {
        static final Said NOTHING = new Said(0, StaffDuty.OFFICER, null, null, false);
    }

    Uni<Map<UUID, Said>> of(Collection<UUID> appointments) {
        return reads.query(OF, Tuple.of(appointments.toArray(UUID[]::new))).map(rows -> {
            Map<UUID, Said> said = new HashMap<>();
            rows.forEach(r -> said.put(r.getUUID("appointment"), said(r)));
            return said;
        });
    }

    private static Said said(Row r) {
        JsonObject fields = (JsonObject) r.getJson("fields");
        return new Said(
                r.getInteger("revision") + 1,
                StaffDuty.valueOf(r.getString("duty")),
                fields == null ? null : new LocalizedText(fields.getString("vi"), fields.getString("en")),
                r.getString("phone"),
                r.getBoolean("published"));
    }
}
