package org.motcua.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.RegisterRow;

/** What a tracking book says (TT 01/2018/TT-VPCP, Mẫu 06). Pure. */
final class TrackingBookFields {
    private TrackingBookFields() {}

    /**
     * An agency's register over a period.
     *
     * @param before how many the year had before the period: numbering goes on from year's beginning to its end (Điều 10)
     */
    record Book(
            String agency,
            LocalDate from,
            LocalDate to,
            long before,
            List<RegisterRow> rows,
            Map<UUID, Procedure> procedures) {}

    static Map<String, Object> of(Book b, AgencyTree tree, LocalDate today, ZoneId zone) {
        String ruleSet = tree.find(b.agency()).map(Agency::ruleSet).orElse("A");
        return CommonFields.heading(FormKind.TRACKING_BOOK, ruleSet, b.agency(), tree, today)
                .put("number", "")
                .put("from", FormText.day(b.from()))
                .put("to", FormText.day(b.to()))
                .put("rows", rows(b, tree, zone))
                .put("empty", b.rows().isEmpty())
                .put("count", String.valueOf(b.rows().size()))
                .put(
                        "sign",
                        CommonFields.signatures(
                                CommonFields.signature("NGƯỜI LẬP SỔ", ""),
                                CommonFields.sealed("TRƯỞNG BỘ PHẬN MỘT CỬA", "")))
                .map();
    }

    private static List<Fields> rows(Book b, AgencyTree tree, ZoneId zone) {
        List<Fields> rows = new ArrayList<>();
        for (RegisterRow r : b.rows()) {
            Procedure p = b.procedures().get(r.procedureVersion());
            rows.add(new Fields()
                    .put("no", String.valueOf(b.before() + rows.size() + 1))
                    .put("code", breakable(r.dossierCode()))
                    .put("procedure", p.name().vi())
                    .put("sets", String.valueOf(p.sets()))
                    .put("name", r.applicant())
                    .put("contact", contact(r))
                    .put("agency", tree.name(r.competentAgency()).vi())
                    .put("acceptedAt", day(r.acceptedAt(), zone))
                    .put("dueAt", day(r.dueAt(), zone))
                    .put("returnedAt", day(r.returnedAt(), zone))
                    .put("delivery", delivery(r))
                    .put("note", note(r)));
        }
        return rows;
    }

    /** The agency above, day and serial below: the column is narrow. */
    private static String breakable(String code) {
        return code.replaceFirst("-", "-\n");
    }

    private static String contact(RegisterRow r) {
        return String.join(
                ", ",
                java.util.stream.Stream.of(r.address(), r.phone())
                        .filter(s -> s != null && !s.isBlank())
                        .toList());
    }

    private static String day(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : FormText.shortDay(LocalDate.ofInstant(at, zone));
    }

    private static String delivery(RegisterRow r) {
        return switch (r.deliveryMethod() == null ? "COUNTER" : r.deliveryMethod()) {
            case "ONLINE" -> "Trực tuyến";
            case "POSTAL" -> "Bưu chính";
            default -> "Trực tiếp";
        };
    }

    private static String note(RegisterRow r) {
        List<String> notes = new ArrayList<>();
        if (r.state() == DossierState.WITHDRAWN) {
            notes.add("Người nộp rút hồ sơ");
        }
        if (r.state() == DossierState.SUSPENDED) {
            notes.add("Đang dừng giải quyết");
        }
        if (!r.dueAt().equals(r.originalDueAt())) {
            notes.add("Đã đổi ngày hẹn trả");
        }
        if (r.decidedAt() != null && r.decidedAt().isAfter(r.dueAt())) {
            notes.add("Quá hạn");
        }
        return String.join("; ", notes);
    }
}
