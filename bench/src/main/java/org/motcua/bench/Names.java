package org.motcua.bench;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The words that the application answers beside the rows, from memory as it does, so that both write about as much JSON. */
final class Names {
    private static final JsonObject UNKNOWN = new JsonObject();
    private final Map<UUID, JsonObject> procedures = new HashMap<>();
    private final Map<UUID, JsonArray> steps = new HashMap<>();
    private final Map<String, JsonObject> agencies = new HashMap<>();

    private Names() {}

    static Future<Names> read(SqlClient client) {
        Names names = new Names();
        return client.query("select id, definition from procedure_version").execute()
                .onSuccess(rows -> rows.forEach(names::procedure))
                .compose(done -> client.query("select code, name from agency").execute())
                .onSuccess(rows -> rows.forEach(r -> names.agencies.put(r.getString(0), r.getJsonObject(1))))
                .map(done -> names);
    }

    /** @return the row without what it lacks, and with names instead of its keys of a procedure and an agency */
    JsonObject item(Row row, String agency) {
        JsonObject item = row.toJson();
        item.getMap().values().removeIf(Objects::isNull);
        item.remove("procedure_version");
        item.remove(agency);
        return item.put("procedureName", procedures.getOrDefault(row.getUUID("procedure_version"), UNKNOWN))
                .put("agencyName", agencies.getOrDefault(row.getString(agency), UNKNOWN));
    }

    /** @return the row with all names of a public status */
    JsonObject status(Row row) {
        JsonObject receiving = agencies.getOrDefault(row.getString("receiving_agency"), UNKNOWN);
        JsonArray all = new JsonArray();
        for (Object step : steps.getOrDefault(row.getUUID("procedure_version"), new JsonArray())) {
            all.add(((JsonObject) step).copy().put("agency", receiving));
        }
        return item(row, "holding_agency").put("receivingAgency", receiving).put("steps", all);
    }

    private void procedure(Row row) {
        JsonObject definition = row.getJsonObject(1);
        procedures.put(row.getUUID(0), definition.getJsonObject("name"));
        JsonArray all = new JsonArray();
        for (Object step : definition.getJsonObject("process").getJsonArray("steps")) {
            JsonObject s = (JsonObject) step;
            all.add(new JsonObject().put("code", s.getString("code")).put("name", s.getJsonObject("name")));
        }
        steps.put(row.getUUID(0), all);
    }
}
