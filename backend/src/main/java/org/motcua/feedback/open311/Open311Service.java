package org.motcua.feedback.open311;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.feedback.Complainant;
import org.motcua.feedback.FeedbackAbout;
import org.motcua.feedback.FeedbackFiling;
import org.motcua.feedback.FeedbackRequests;
import org.motcua.feedback.FeedbackTheme;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;

/** Open311 GeoReport v2 over complaints. */
@ApplicationScoped
public class Open311Service {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST = 1000;
    private static final Set<String> CLOSED =
            Set.of("ANSWERED", "PUBLISHED", "WITHHELD", "RATED", "OUT_OF_SCOPE", "TRANSFERRED", "WITHDRAWN");
    private static final Map<FeedbackTheme, String> NAMES = names();
    private final Open311Queries queries;
    private final FeedbackFiling filing;
    private final Agencies agencies;
    private final String publicUrl;

    Open311Service(
            Open311Queries queries,
            FeedbackFiling filing,
            Agencies agencies,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.queries = queries;
        this.filing = filing;
        this.agencies = agencies;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** What a list may be narrowed to, as it came. */
    public record Filter(
            @Nullable String ids,
            @Nullable String serviceCode,
            @Nullable String jurisdiction,
            @Nullable String from,
            @Nullable String until,
            @Nullable String status) {}

    /** What another system sends. */
    public record NewRequest(
            @Nullable String serviceCode,
            @Nullable String jurisdiction,
            @Nullable String description,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address) {}

    public Open311Document services() {
        return new Open311Document(
                "services",
                "service",
                Arrays.stream(FeedbackTheme.values())
                        .map(Open311Service::service)
                        .toList());
    }

    public Open311Document discovery() {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", publicUrl + "/open311/v2");
        endpoint.put("changeset", "2026-11-25T00:00:00Z");
        endpoint.put("type", "production");
        endpoint.put("formats", List.of("text/xml", "application/json"));
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("changeset", "2026-11-25T00:00:00Z");
        discovery.put("contact", publicUrl + "/phan-anh");
        discovery.put(
                "key_service",
                "An account that holds the role INTEGRATOR has keys issued at " + publicUrl + "/api/v1/open311-keys");
        discovery.put("endpoints", List.of(endpoint));
        return new Open311Document("discovery", "discovery", List.of(discovery));
    }

    public Uni<Open311Document> list(Filter in) {
        if (in.ids() != null) {
            return some(
                    Arrays.stream(in.ids().split(",")).map(Open311Service::id).toList());
        }
        String theme = in.serviceCode() == null ? null : theme(in.serviceCode()).name();
        if (in.status() != null && !Set.of("open", "closed").contains(in.status())) {
            throw new Open311Exception(400, "status is open or closed");
        }
        if ("open".equals(in.status())) {
            // what is open is not public
            return Uni.createFrom().item(() -> document(List.of(), null));
        }
        return queries.list(theme, in.jurisdiction(), moment(in.from()), moment(in.until()), MOST)
                .chain(rows -> agencies.tree().map(tree -> document(rows, tree)));
    }

    /** Fails with 404 when there is none that may be seen. */
    public Uni<Open311Document> one(String id) {
        return some(List.of(id(id))).invoke(found -> {
            if (found.entries().isEmpty()) {
                throw new Open311Exception(404, "service_request_id was not found");
            }
        });
    }

    private Uni<Open311Document> some(List<UUID> ids) {
        return queries.some(ids).chain(rows -> agencies.tree().map(tree -> document(rows, tree)));
    }

    /** For an account that holds the role of an integrator anywhere; the contact was confirmed by the other system. */
    public Uni<Open311Document> file(NewRequest in, Actor by, String language) {
        if (!by.hasAny(Set.of(Role.INTEGRATOR))) {
            throw new Open311Exception(403, "this account may not file requests");
        }
        return filing.find(feedback(in))
                .chain(found -> filing.file(found, by, "OPEN311", language))
                .map(receipt -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("service_request_id", receipt.id().toString());
                    entry.put(
                            "service_notice",
                            "Followed by its complainant at " + publicUrl + "/phan-anh/theo-doi/"
                                    + receipt.reference());
                    entry.put("account_id", null);
                    return new Open311Document("service_requests", "request", List.of(entry));
                });
    }

    private static FeedbackRequests.NewFeedback feedback(NewRequest in) {
        String text = required(in.description(), "description", 4500);
        String name = (text(in.lastName()) + " " + text(in.firstName())).strip();
        if (text(in.email()).isEmpty() && text(in.phone()).isEmpty()) {
            throw new Open311Exception(400, "email or phone is required");
        }
        String where = text(in.address());
        return new FeedbackRequests.NewFeedback(
                FeedbackAbout.AGENCY,
                theme(required(in.serviceCode(), "service_code", 40)),
                required(in.jurisdiction(), "jurisdiction_id", 35),
                null,
                null,
                null,
                text.substring(0, Math.min(100, text.length())),
                where.isEmpty() ? text : text + "\n" + where.substring(0, Math.min(300, where.length())),
                false,
                new Complainant(
                        required(name, "first_name and last_name", 120),
                        null,
                        in.email() == null ? null : required(in.email(), "email", 200),
                        in.phone() == null ? null : required(in.phone(), "phone", 16)));
    }

    private static String required(@Nullable String value, String name, int most) {
        String text = text(value);
        if (text.isEmpty() || text.length() > most) {
            throw new Open311Exception(400, name + " is required, with at most " + most + " characters");
        }
        return text;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static FeedbackTheme theme(String code) {
        return Arrays.stream(FeedbackTheme.values())
                .filter(t -> t.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Open311Exception(404, "service_code was not found"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Open311Exception(404, "service_request_id was not found");
        }
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Open311Exception(400, "dates are written as 2026-11-25T08:30:00+07:00");
        }
    }

    private static Map<String, Object> service(FeedbackTheme theme) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("service_code", theme.name());
        entry.put("service_name", NAMES.get(theme));
        entry.put("description", NAMES.get(theme));
        entry.put("metadata", false);
        entry.put("type", "realtime");
        entry.put("keywords", "phản ánh, kiến nghị");
        entry.put("group", "Thủ tục hành chính");
        return entry;
    }

    private static Open311Document document(List<Row> rows, @Nullable AgencyTree tree) {
        return new Open311Document(
                "service_requests",
                "request",
                rows.stream().map(r -> request(r, tree)).toList());
    }

    private static Map<String, Object> request(Row r, @Nullable AgencyTree tree) {
        FeedbackTheme theme = FeedbackTheme.valueOf(r.getString("theme"));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("service_request_id", r.getUUID("id").toString());
        entry.put("status", CLOSED.contains(r.getString("state")) ? "closed" : "open");
        entry.put("status_notes", r.getString("answer"));
        entry.put("service_name", NAMES.get(theme));
        entry.put("service_code", theme.name());
        entry.put("description", r.getString("description"));
        entry.put(
                "agency_responsible",
                tree == null ? null : tree.name(r.getString("holding_agency")).vi());
        entry.put("service_notice", null);
        entry.put("requested_datetime", day(r, "received_at"));
        entry.put("updated_datetime", day(r, "updated_at"));
        entry.put("expected_datetime", day(r, "answer_due_at"));
        for (String unknown : List.of("address", "address_id", "zipcode", "lat", "long", "media_url")) {
            entry.put(unknown, null);
        }
        return entry;
    }

    /** The day's beginning: the hour could tell the officer complained about who it was. */
    private static String day(Row r, String column) {
        return r.getOffsetDateTime(column)
                .atZoneSameInstant(ZONE)
                .toLocalDate()
                .atStartOfDay(ZONE)
                .format(java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Map<FeedbackTheme, String> names() {
        Map<FeedbackTheme, String> names = new EnumMap<>(FeedbackTheme.class);
        names.put(FeedbackTheme.DELAY, "Chậm trễ");
        names.put(FeedbackTheme.ATTITUDE, "Thái độ phục vụ");
        names.put(FeedbackTheme.EXTRA_PAPERS, "Đòi thêm giấy tờ");
        names.put(FeedbackTheme.FEES, "Phí, lệ phí");
        names.put(FeedbackTheme.INFORMATION, "Hướng dẫn, thông tin");
        names.put(FeedbackTheme.ONLINE_SERVICE, "Dịch vụ công trực tuyến");
        names.put(FeedbackTheme.RECOMMENDATION, "Kiến nghị, góp ý");
        names.put(FeedbackTheme.OTHER, "Việc khác");
        return names;
    }
}
