package org.motcua.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.dossier.api.DossierSnapshot;

/** What every form says: who issues it, whose dossier it is, about what. Pure. */
final class CommonFields {
    private static final String SIGN = "(Ký và ghi rõ họ tên)";

    private CommonFields() {}

    static Fields of(CalledFor c) {
        Instant at = c.moment().stamp().at();
        return heading(c.kind(), c.ruleSet(), c.issuer(), c.tree(), LocalDate.ofInstant(at, c.zone()))
                .put("number", number(c))
                .put("dossier", dossier(c))
                .put("applicant", applicant(c.dossier()))
                .put("procedure", procedure(c))
                .put("officer", new Fields().put("name", c.moment().stamp().actorName()));
    }

    /** The paper's own number: the dossier's, and the sign of its kind. */
    private static String number(CalledFor c) {
        String sign = switch (c.kind()) {
            case RECEIPT -> "/TNHS";
            case SUPPLEMENT_REQUEST -> "/HDHS";
            case REFUSAL -> "/TCHS";
            case APOLOGY -> "/PXL";
            case SUSPENSION -> "/TB";
            default -> "";
        };
        return sign.isEmpty() ? "" : code(c.dossier()) + sign;
    }

    /** The legal code once there is one, the filing reference before. */
    private static @Nullable String code(DossierSnapshot d) {
        return d.dossierCode() == null ? d.filingReference() : d.dossierCode();
    }

    /** Issuer, form number, place and date. */
    static Fields heading(FormKind kind, String ruleSet, String issuer, AgencyTree tree, LocalDate day) {
        return new Fields()
                .put("form", form(kind, ruleSet))
                .put("agency", agency(issuer, tree))
                .put("date", FormText.place(issuer, tree) + ", " + FormText.day(day));
    }

    private static Fields form(FormKind kind, String ruleSet) {
        String basis = kind.basis(ruleSet);
        return new Fields()
                .put("number", kind.number(ruleSet))
                .put("basis", basis)
                .put("title", FormText.upper(kind.title(ruleSet).vi()))
                .put("name", kind.title(ruleSet).vi());
    }

    private static Fields agency(String code, AgencyTree tree) {
        Agency own = tree.find(code).orElse(null);
        String parent = own == null || own.kind() == Agency.Kind.AUTHORITY || own.parent() == null ? "" : own.parent();
        return new Fields()
                .put("name", FormText.upper(tree.name(code).vi()))
                .put("plainName", tree.name(code).vi())
                .put(
                        "parent",
                        parent.isEmpty() ? "" : FormText.upper(tree.name(parent).vi()))
                .put("phone", own == null ? "" : own.phone())
                .put(
                        "address",
                        own == null || own.address() == null
                                ? ""
                                : own.address().vi());
    }

    private static Fields dossier(CalledFor c) {
        DossierSnapshot d = c.dossier();
        return new Fields()
                .put("code", code(d))
                .put("accepted", d.dossierCode() != null)
                .put("reference", d.filingReference())
                .put("channel", channel(d))
                .put("online", d.channel() == org.motcua.dossier.api.Channel.ONLINE)
                .put("statusUrl", d.statusToken() == null ? "" : c.publicUrl() + "/h/" + d.statusToken())
                .put("portal", c.publicUrl().replaceFirst("^https?://", ""))
                .put("submittedAt", FormText.moment(d.submittedAt(), c.zone()))
                .put("acceptedAt", FormText.moment(d.acceptedAt(), c.zone()))
                .put("dueAt", FormText.moment(d.dueAt(), c.zone()))
                .put("originalDueAt", FormText.moment(d.originalDueAt(), c.zone()))
                .put("competent", c.tree().name(d.competentAgency()).vi())
                .put("receiving", c.tree().name(d.receivingAgency()).vi())
                .put("delivery", delivery(d, c.tree()));
    }

    private static String channel(DossierSnapshot d) {
        return switch (d.channel()) {
            case ONLINE -> "trực tuyến";
            case COUNTER -> "trực tiếp";
            case POSTAL -> "qua dịch vụ bưu chính công ích";
        };
    }

    private static String delivery(DossierSnapshot d, AgencyTree tree) {
        String counter = "Trực tiếp tại " + tree.name(d.receivingAgency()).vi();
        return switch (d.deliveryMethod() == null ? "COUNTER" : d.deliveryMethod()) {
            case "ONLINE" -> "Trực tuyến, qua tài khoản của người nộp";
            case "POSTAL" ->
                "Qua dịch vụ bưu chính công ích" + (d.deliveryAddress() == null ? "" : ", tới: " + d.deliveryAddress());
            default -> counter;
        };
    }

    private static Fields applicant(DossierSnapshot d) {
        DossierSnapshot.Person p = d.applicant();
        return new Fields()
                .put("name", p.organisation() == null ? p.name() : p.organisation())
                .put("person", p.name())
                .put("organisation", p.organisation())
                .put("idNumber", p.organisation() == null ? p.identityNumber() : p.organisationNumber())
                .put("phone", d.contact().phone())
                .put("email", d.contact().email())
                .put("address", d.contact().address());
    }

    private static Fields procedure(CalledFor c) {
        return new Fields()
                .put("code", c.procedure().code())
                .put("name", c.procedure().name().vi())
                .put("field", c.procedure().field().name().vi())
                .put("limit", c.procedure().limit().text().vi())
                .put("sets", "%02d".formatted(c.procedure().sets()))
                .put("legalBasis", c.procedure().limit().legalBasis());
    }

    /** Both who sign at the foot of a form. */
    static Fields signatures(Fields left, Fields right) {
        return new Fields().put("left", left).put("right", right);
    }

    static Fields signature(String title, @Nullable String name) {
        return new Fields().put("title", title).put("note", SIGN).put("name", name);
    }

    /** The head of an agency signs and the seal goes on it. */
    static Fields sealed(String title, @Nullable String name) {
        return new Fields()
                .put("title", title)
                .put("note", "(Ký, ghi rõ họ tên và đóng dấu)")
                .put("name", name);
    }

    static Fields nobody() {
        return new Fields().put("title", "").put("note", "").put("name", "");
    }

    /** Rows numbered from 1, each under {@code no}. */
    static List<Fields> numbered(List<Fields> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put("no", i + 1);
        }
        return rows;
    }
}
