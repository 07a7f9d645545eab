package org.motcua.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierSnapshot;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.RegisterRow;
import org.motcua.event.EventStamp;
import org.motcua.shared.JsonColumns;

/** An invented dossier for previews: nobody's data is needed to see what a template prints. Pure. */
final class FormSamples {
    private static final Instant ACCEPTED = Instant.parse("2026-11-24T01:15:00Z");
    private static final String REASON = "Giấy tờ chụp mờ, không đọc được số; thông tin kê khai chưa khớp với giấy tờ.";
    private static final UUID ID = new UUID(0x0193f3a27c107000L, 0x8000000000000001L);
    private static final DossierSnapshot.Person ANYBODY =
            new DossierSnapshot.Person("Nguyễn Thị Phượng Uyên", "999190000001", null, null);
    private final Procedure procedure;
    private final String competent;
    private final AgencyTree tree;
    private final DossierSnapshot.Person applicant;

    FormSamples(Procedure procedure, AgencyTree tree) {
        this(procedure, procedure.offeredBy().get(0), tree, ANYBODY);
    }

    FormSamples(Procedure procedure, String competent, AgencyTree tree, DossierSnapshot.Person applicant) {
        this.procedure = procedure;
        this.competent = competent;
        this.tree = tree;
        this.applicant = applicant;
    }

    /** What a template of this kind gets to read in a preview. */
    static Map<String, Object> fields(FormKind kind, String agency, AgencyTree tree, String publicUrl, ZoneId zone) {
        FormSamples samples = new FormSamples(procedure(), agency, tree, ANYBODY);
        return kind == FormKind.TRACKING_BOOK
                ? TrackingBookFields.of(samples.book(), tree, LocalDate.ofInstant(ACCEPTED, zone), zone)
                : DossierFormFields.of(samples.of(kind, publicUrl, zone));
    }

    private static Procedure procedure() {
        try {
            return JsonColumns.MAPPER.readValue(FormTemplateEngine.resource("sample_procedure.json"), Procedure.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private TrackingBookFields.Book book() {
        List<RegisterRow> rows = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new RegisterRow(
                        competent + ".00-261124-%04d".formatted(i),
                        ID,
                        competent,
                        applicant.name(),
                        "Ấp Thuận Hoà, xã Cẩm Giang",
                        "0900000001",
                        DossierState.CLOSED,
                        ACCEPTED,
                        ACCEPTED.plus(Duration.ofDays(7)),
                        ACCEPTED.plus(Duration.ofDays(7)),
                        ACCEPTED.plus(Duration.ofDays(5)),
                        ACCEPTED.plus(Duration.ofDays(6)),
                        "COUNTER"))
                .toList();
        return new TrackingBookFields.Book(
                competent, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), 0, rows, Map.of(ID, procedure));
    }

    CalledFor of(FormKind kind, String publicUrl, ZoneId zone) {
        DossierHistory history = new DossierHistory(ID, moments(kind));
        DossierHistory.Moment last = history.moments().get(history.moments().size() - 1);
        return new CalledFor(kind, last, history, procedure, tree, publicUrl, zone);
    }

    private List<DossierHistory.Moment> moments(FormKind kind) {
        List<DossierHistory.Moment> all = new ArrayList<>();
        all.add(moment(1, "DOSSIER_SUBMITTED", DossierState.SUBMITTED, null, Map.of()));
        switch (kind) {
            case SUPPLEMENT_REQUEST ->
                all.add(moment(2, "DOSSIER_SUPPLEMENT_REQUESTED", DossierState.SUPPLEMENT_REQUIRED, null, Map.of()));
            case REFUSAL -> all.add(moment(2, "DOSSIER_REFUSED", DossierState.REFUSED, null, Map.of()));
            default -> all.add(moment(2, "DOSSIER_ACCEPTED", DossierState.ACCEPTED, 0, Map.of()));
        }
        switch (kind) {
            case CONTROL_SHEET -> {
                for (int step = 1; step < procedure.process().steps().size(); step++) {
                    all.add(moment(step + 2, "DOSSIER_FORWARDED", DossierState.IN_PROGRESS, step, Map.of()));
                }
                all.add(moment(
                        20,
                        "DOSSIER_RETURNED",
                        DossierState.RETURNED,
                        procedure.process().steps().size() - 1,
                        Map.of("receivedBy", applicant.name())));
            }
            case APOLOGY -> all.add(moment(3, "DOSSIER_EXTENSION_APPROVED", DossierState.IN_PROGRESS, 1, Map.of()));
            case SUSPENSION -> all.add(moment(3, "DOSSIER_SUSPENDED", DossierState.SUSPENDED, 1, Map.of()));
            default -> {}
        }
        return all;
    }

    private DossierHistory.Moment moment(
            int seq,
            String type,
            DossierState state,
            @org.jspecify.annotations.Nullable Integer step,
            Map<String, String> more) {
        Instant at = ACCEPTED.plus(Duration.ofHours(2L * (seq - 2)));
        var data = JsonNodeFactory.instance.objectNode().put("legalBasis", "Nghị định 61/2018/NĐ-CP, Điều 17");
        more.forEach(data::put);
        data.putObject("extension")
                .put("oldDueAt", ACCEPTED.plus(Duration.ofDays(7)).toString())
                .put("dueAt", ACCEPTED.plus(Duration.ofDays(12)).toString());
        return new DossierHistory.Moment(
                seq,
                type,
                new EventStamp(at, null, "sample", "Trần Văn Khoẻ", "INTAKE_OFFICER", null),
                data,
                REASON,
                snapshot(state, step, seq));
    }

    private DossierSnapshot snapshot(DossierState state, @org.jspecify.annotations.Nullable Integer step, int seq) {
        String receiving = tree.receiving(competent).map(a -> a.code()).orElse(competent);
        boolean accepted = step != null;
        Instant due = ACCEPTED.plus(Duration.ofDays(seq > 2 && state == DossierState.IN_PROGRESS ? 12 : 7));
        return new DossierSnapshot(
                ID,
                state,
                Channel.ONLINE,
                ID,
                competent,
                receiving,
                step == null ? receiving : procedure.process().step(step).agencyFor(receiving, competent),
                applicant,
                new DossierSnapshot.Reach(
                        "0900000001",
                        "phuong.uyen@example.org",
                        "Ấp Thuận Hoà, xã Cẩm Giang, huyện Gò Dầu, tỉnh Tây Ninh"),
                "COUNTER",
                null,
                form(),
                "TN-7K2M-9XQP",
                "q83vEjRWeJCrze8SNFZ4kKvN",
                accepted ? receiving + "-261124-0001" : null,
                step,
                ACCEPTED.minus(Duration.ofHours(3)),
                accepted ? ACCEPTED : null,
                state == DossierState.RETURNED ? ACCEPTED.plus(Duration.ofDays(3)) : null,
                accepted ? due : null,
                accepted ? ACCEPTED.plus(Duration.ofDays(7)) : null,
                accepted ? ACCEPTED.plus(Duration.ofHours(2L * seq)) : null,
                asked(),
                List.of(),
                null,
                null,
                papers());
    }

    private static JsonNode form() {
        return JsonNodeFactory.instance.objectNode();
    }

    private List<DossierSnapshot.Submitted> papers() {
        return procedure.papers().stream()
                .map(p -> new DossierSnapshot.Submitted(p.code(), 1))
                .toList();
    }

    private DossierSnapshot.Asked asked() {
        return new DossierSnapshot.Asked(
                true,
                REASON,
                "Nghị định 61/2018/NĐ-CP, Điều 17 khoản 1",
                procedure.form().ui().fields().keySet().stream()
                        .limit(2)
                        .map(name -> new DossierSnapshot.Fault(name, "Ghi đúng như trên giấy tờ"))
                        .toList(),
                procedure.papers().stream()
                        .map(p -> new DossierSnapshot.Fault(p.code(), "Bản chụp mờ, chụp lại cho rõ"))
                        .toList(),
                ACCEPTED.plus(Duration.ofDays(21)));
    }
}
