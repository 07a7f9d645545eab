package org.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;

/** A procedure as a dossier needs it. {@code form}: an answer that its schema takes. */
record Offer(String code, UUID version, boolean online, int days, Limit limit, Limit supplement, long fee, boolean payFirst, List<Step> steps, List<String> agencies, String form) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A step of the process; {@code json} is the step itself, as events carry it. */
    record Step(String code, String role, String agency, boolean signature, Limit budget, String json) {
        String agencyFor(String receiving, String competent) {
            return switch (agency) {
                case "RECEIVING" -> receiving;
                case "COMPETENT" -> competent;
                default -> agency;
            };
        }
    }

    int signature() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).signature()) {
                return i;
            }
        }
        throw new IllegalStateException(code + " has no signature");
    }

    /** @param forms folder of one form a procedure, {@code <code>.json} */
    static List<Offer> read(Connection db, Path forms, LegalTime time) throws SQLException, IOException {
        List<Offer> offers = new ArrayList<>();
        try (Statement s = db.createStatement();
                ResultSet rows = s.executeQuery("select distinct on (code) code, id, definition::text from procedure_version order by code, version desc")) {
            while (rows.next()) {
                JsonNode form = JSON.readTree(Files.readString(forms.resolve(rows.getString(1) + ".json")));
                offers.add(of(rows.getString(1), rows.getObject(2, UUID.class), JSON.readTree(rows.getString(3)), form.toString(), time));
            }
        }
        return offers;
    }

    private static Offer of(String code, UUID version, JsonNode p, String form, LegalTime time) {
        long fee = p.get("fees").isEmpty() ? 0 : p.get("fees").get(0).at("/rate/steps/0/amount").asLong();
        String gate = p.get("feeGate").asText();
        return new Offer(code, version, !p.get("onlineLevel").asText().equals("NONE"), days(p.get("limit")),
                new Limit(LimitRule.valueOf(p.get("limit").get("rule").asText()), p.get("limit").get("amount").asInt()), supplement(p.get("supplement"), time), gate.equals("NONE") ? 0 : fee,
                gate.equals("BEFORE_PROCESSING") || gate.equals("BEFORE_ACCEPTANCE"), steps(p.get("process").get("steps")),
                StreamSupport.stream(p.get("offeredBy").spliterator(), false).map(JsonNode::asText).toList(), form);
    }

    private static Limit supplement(JsonNode rule, LegalTime time) {
        return rule.hasNonNull("limitWorkingDays") ? Limit.workingDays(rule.get("limitWorkingDays").asInt()) : time.limit("SUPPLEMENT");
    }

    private static int days(JsonNode limit) {
        return switch (limit.get("rule").asText()) {
            case "WORKING_DAYS", "CALENDAR_DAYS" -> limit.get("amount").asInt();
            default -> 1;
        };
    }

    private static List<Step> steps(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(s -> new Step(s.get("code").asText(), s.get("role").asText(), s.get("agency").asText(), s.get("kind").asText().equals("SIGNATURE"),
                        Limit.workingMinutes(s.get("budgetMinutes").asInt()), s.toString()))
                .toList();
    }
}
