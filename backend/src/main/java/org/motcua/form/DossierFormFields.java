package org.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.DossierSnapshot;
import org.motcua.dossier.api.Due;

/** What each form about a dossier says (TT 01/2018/TT-VPCP, Mẫu 01–05; TT 03/2025/TT-VPCP, Mẫu 05). Pure. */
final class DossierFormFields {
    private static final String APPLICANT = "NGƯỜI NỘP HỒ SƠ";

    private DossierFormFields() {}

    static Map<String, Object> of(CalledFor c) {
        Fields f = CommonFields.of(c);
        return (switch (c.kind()) {
                    case RECEIPT -> receipt(c, f);
                    case SUPPLEMENT_REQUEST -> supplement(c, f);
                    case REFUSAL -> refusal(c, f);
                    case APOLOGY -> apology(c, f);
                    case CONTROL_SHEET -> ControlSheetFields.of(c, f);
                    case SUSPENSION -> suspension(c, f);
                    case TRACKING_BOOK, BLANK_FORM ->
                        throw new IllegalArgumentException(c.kind() + " is about no dossier");
                })
                .map();
    }

    private static Fields receipt(CalledFor c, Fields f) {
        return f.put("papers", CommonFields.numbered(papers(c)))
                .put("fees", fees(c))
                .put(
                        "sign",
                        CommonFields.signatures(
                                CommonFields.signature(
                                        APPLICANT, c.dossier().applicant().name()),
                                CommonFields.signature("NGƯỜI TIẾP NHẬN HỒ SƠ", officer(c))));
    }

    /** The form first, then each paper of the procedure that was handed in. */
    private static List<Fields> papers(CalledFor c) {
        List<Fields> rows = new ArrayList<>();
        rows.add(paper(c.procedure().formName().vi(), 1, 0, 0, "Biểu mẫu điện tử"));
        Map<String, Integer> files = c.dossier().papers().stream()
                .collect(Collectors.toMap(DossierSnapshot.Submitted::paper, DossierSnapshot.Submitted::files));
        c.procedure().papers().stream()
                .filter(p -> files.containsKey(p.code()))
                .forEach(p -> rows.add(paper(p.name().vi(), p.originals(), p.copies(), files.get(p.code()), "")));
        return rows;
    }

    private static Fields paper(String name, int originals, int copies, int files, String note) {
        return new Fields()
                .put("name", name)
                .put("originals", originals == 0 ? "" : String.valueOf(originals))
                .put("copies", copies == 0 ? "" : String.valueOf(copies))
                .put("files", files == 0 ? "" : String.valueOf(files))
                .put("note", note);
    }

    /** What is owed once all that the acceptance itself has brought about is told. */
    private static String fees(CalledFor c) {
        List<Due> dues = c.history().moments().stream()
                .filter(m -> m.stamp().at().equals(c.moment().stamp().at())
                        && m.seq() >= c.moment().seq())
                .reduce(c.moment(), (first, last) -> last)
                .after()
                .dues();
        String owed = dues.stream()
                .flatMap(d -> d.lines().stream())
                .filter(l -> l.amount() > 0)
                .map(l -> l.name().vi() + ": " + FormText.money(l.amount()))
                .collect(Collectors.joining("; "));
        return owed.isEmpty() ? "Không thu" : owed;
    }

    private static Fields supplement(CalledFor c, Fields f) {
        DossierSnapshot.Asked asked =
                java.util.Objects.requireNonNull(c.dossier().supplement());
        return f.put("reason", asked.reason())
                .put("legalBasis", asked.legalBasis())
                .put("until", FormText.moment(asked.dueAt(), c.zone()))
                .put("faults", CommonFields.numbered(faults(c.procedure(), asked)))
                .put(
                        "sign",
                        CommonFields.signatures(
                                CommonFields.signature(
                                        APPLICANT, c.dossier().applicant().name()),
                                CommonFields.signature("NGƯỜI HƯỚNG DẪN", officer(c))));
    }

    private static List<Fields> faults(Procedure p, DossierSnapshot.Asked asked) {
        List<Fields> rows = new ArrayList<>();
        asked.papers()
                .forEach(x -> rows.add(new Fields()
                        .put(
                                "name",
                                p.paper(x.name())
                                        .map(paper -> paper.name().vi())
                                        .orElse(x.name()))
                        .put("kind", "Giấy tờ")
                        .put("message", x.message())));
        asked.fields().forEach(x -> {
            Procedure.FormField field = p.form().ui().fields().get(x.name());
            rows.add(new Fields()
                    .put("name", field == null ? x.name() : field.label().vi())
                    .put("kind", "Thông tin kê khai")
                    .put("message", x.message()));
        });
        return rows;
    }

    private static Fields refusal(CalledFor c, Fields f) {
        return f.put("reason", c.moment().note())
                .put("legalBasis", text(c.moment().data(), "legalBasis"))
                .put(
                        "sign",
                        CommonFields.signatures(
                                CommonFields.signature(
                                        APPLICANT, c.dossier().applicant().name()),
                                CommonFields.signature("NGƯỜI TIẾP NHẬN HỒ SƠ", officer(c))));
    }

    private static Fields apology(CalledFor c, Fields f) {
        JsonNode extension = c.moment().data().path("extension");
        return f.put("reason", c.moment().note())
                .put("newDueAt", moment(extension, "dueAt", c))
                .put("formerDueAt", moment(extension, "oldDueAt", c))
                .put(
                        "sign",
                        CommonFields.signatures(
                                CommonFields.nobody(), CommonFields.sealed("THỦ TRƯỞNG CƠ QUAN", officer(c))));
    }

    private static String moment(JsonNode data, String name, CalledFor c) {
        return FormText.moment(Instant.parse(data.path(name).asText()), c.zone());
    }

    private static Fields suspension(CalledFor c, Fields f) {
        boolean withdrawn = c.moment().type().equals("DOSSIER_WITHDRAWN");
        List<Due> owed =
                c.dossier().dues().stream().filter(d -> d.replacedBy() == null).toList();
        return f.put("withdrawn", withdrawn)
                .put("reason", c.moment().note())
                .put("legalBasis", text(c.moment().data(), "legalBasis"))
                .put("stoppedAt", FormText.moment(c.moment().stamp().at(), c.zone()))
                .put("stage", stage(c))
                .put(
                        "payment",
                        owed.isEmpty()
                                ? "Không phát sinh"
                                : owed.stream().map(DossierFormFields::payment).collect(Collectors.joining("; ")))
                .put(
                        "sign",
                        CommonFields.signatures(
                                CommonFields.nobody(),
                                withdrawn
                                        ? CommonFields.signature("ĐẠI DIỆN BỘ PHẬN MỘT CỬA", "")
                                        : CommonFields.sealed("THỦ TRƯỞNG CƠ QUAN", officer(c))));
    }

    private static String payment(Due owed) {
        return FormText.money(owed.amount()) + " (" + owed.reason() + "): "
                + (owed.met() != null ? "đã nộp; việc hoàn trả thực hiện theo quy định về phí, lệ phí" : "chưa nộp");
    }

    private static String stage(CalledFor c) {
        Integer step = c.dossier().step();
        return step == null
                ? "Tiếp nhận"
                : c.procedure().process().step(step).name().vi();
    }

    private static String officer(CalledFor c) {
        return c.moment().stamp().actorName();
    }

    private static String text(JsonNode data, String name) {
        return data.path(name).asText("");
    }
}
