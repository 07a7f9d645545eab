package org.motcua.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierSnapshot;

/** The control sheet: who handed the dossier to whom, when, and whether in time. Pure. */
final class ControlSheetFields {
    private static final Set<String> HAND_OVERS = Set.of(
            "DOSSIER_ACCEPTED",
            "DOSSIER_FORWARDED",
            "DOSSIER_SENT_BACK",
            "DOSSIER_SUPPLEMENT_REQUESTED",
            "DOSSIER_SUPPLEMENT_ANSWERED",
            "DOSSIER_DECIDED",
            "DOSSIER_RETURNED");

    private ControlSheetFields() {}

    static Fields of(CalledFor c, Fields f) {
        List<Fields> rows = past(c);
        boolean complete = c.moment().type().equals("DOSSIER_RETURNED");
        if (!complete) {
            rows.addAll(planned(c));
        }
        return f.put("complete", complete)
                .put("rows", CommonFields.numbered(rows))
                .put("others", others(c))
                .put(
                        "sign",
                        CommonFields.signatures(
                                CommonFields.nobody(),
                                CommonFields.signature(
                                        complete ? "NGƯỜI TRẢ KẾT QUẢ" : "NGƯỜI TIẾP NHẬN HỒ SƠ",
                                        c.moment().stamp().actorName())));
    }

    /** Coordinating agencies: those of other steps. */
    private static String others(CalledFor c) {
        DossierSnapshot d = c.dossier();
        return String.join(
                "; ",
                c.procedure().process().steps().stream()
                        .map(s -> s.agencyFor(d.receivingAgency(), d.competentAgency()))
                        .filter(a -> !a.equals(d.competentAgency()) && !a.equals(d.receivingAgency()))
                        .distinct()
                        .map(a -> c.tree().name(a).vi())
                        .toList());
    }

    private static List<Fields> past(CalledFor c) {
        List<Fields> rows = new ArrayList<>();
        DossierHistory.Moment before = null;
        for (DossierHistory.Moment m : c.history().moments()) {
            if (m.seq() > c.moment().seq()) {
                break;
            }
            if (m.after().acceptedAt() != null && HAND_OVERS.contains(m.type())) {
                rows.add(row(c, before, m));
            }
            before = m;
        }
        return rows;
    }

    private static Fields row(CalledFor c, DossierHistory.@Nullable Moment before, DossierHistory.Moment m) {
        return new Fields()
                .put("from", giver(c, before, m))
                .put("to", receiver(c, m))
                .put("time", FormText.time(m.stamp().at(), c.zone()))
                .put("day", FormText.shortDay(LocalDate.ofInstant(m.stamp().at(), c.zone())))
                .put("result", result(c, before, m))
                .put("note", m.type().equals("DOSSIER_SENT_BACK") ? "Trả lại: " + m.note() : "");
    }

    private static String giver(CalledFor c, DossierHistory.@Nullable Moment before, DossierHistory.Moment m) {
        return switch (m.type()) {
            case "DOSSIER_ACCEPTED", "DOSSIER_SUPPLEMENT_ANSWERED" -> "Người nộp hồ sơ";
            default ->
                c.tree()
                                .name(
                                        before == null
                                                ? m.after().holdingAgency()
                                                : before.after().holdingAgency())
                                .vi()
                        + " – " + m.stamp().actorName();
        };
    }

    private static String receiver(CalledFor c, DossierHistory.Moment m) {
        return switch (m.type()) {
            case "DOSSIER_RETURNED" ->
                "Người nhận kết quả: " + m.data().path("receivedBy").asText("");
            case "DOSSIER_SUPPLEMENT_REQUESTED" -> "Người nộp hồ sơ (yêu cầu bổ sung)";
            default -> c.tree().name(m.after().holdingAgency()).vi() + " – " + stepName(c, m.after());
        };
    }

    private static String stepName(CalledFor c, DossierSnapshot d) {
        return d.step() == null
                ? ""
                : c.procedure().process().step(d.step()).name().vi();
    }

    /** How the step that ends here stood to its own due moment; the return, to the appointment. */
    private static String result(CalledFor c, DossierHistory.@Nullable Moment before, DossierHistory.Moment m) {
        if (before == null || before.after().acceptedAt() == null || m.type().equals("DOSSIER_SUPPLEMENT_ANSWERED")) {
            return "";
        }
        Instant due = m.type().equals("DOSSIER_RETURNED")
                ? m.after().dueAt()
                : before.after().stepDueAt();
        Instant done = m.type().equals("DOSSIER_RETURNED")
                ? m.after().decidedAt()
                : m.stamp().at();
        return due == null || done == null ? "" : inTime(c, done, due);
    }

    private static String inTime(CalledFor c, Instant done, Instant due) {
        if (done.isAfter(due)) {
            return "Quá hạn";
        }
        return LocalDate.ofInstant(done, c.zone()).isBefore(LocalDate.ofInstant(due, c.zone()))
                ? "Trước hạn"
                : "Đúng hạn";
    }

    /** The steps to come, for those who sign by hand. */
    private static List<Fields> planned(CalledFor c) {
        DossierSnapshot d = c.dossier();
        List<Fields> rows = new ArrayList<>();
        List<ProcessStep> steps = c.procedure().process().steps();
        for (int i = d.step() == null ? 0 : d.step(); i + 1 < steps.size(); i++) {
            rows.add(new Fields()
                    .put("from", who(c, steps.get(i)))
                    .put(
                            "to",
                            who(c, steps.get(i + 1)) + " – "
                                    + steps.get(i + 1).name().vi())
                    .put("time", "")
                    .put("day", "")
                    .put("result", "")
                    .put("note", ""));
        }
        return rows;
    }

    private static String who(CalledFor c, ProcessStep s) {
        return c.tree()
                .name(s.agencyFor(c.dossier().receivingAgency(), c.dossier().competentAgency()))
                .vi();
    }
}
