package org.motcua.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.motcua.catalogue.api.LocalizedText;

/**
 * The forms the law prescribes (TT 01/2018/TT-VPCP Điều 9 for rule-set A, TT 03/2025/TT-VPCP Phụ lục I for B) and the events that
 * call for them.
 */
public enum FormKind {
    RECEIPT("01", "01", false, true, Set.of("DOSSIER_ACCEPTED")),
    SUPPLEMENT_REQUEST("02", "02", false, true, Set.of("DOSSIER_SUPPLEMENT_REQUESTED")),
    REFUSAL("03", "03", false, true, Set.of("DOSSIER_REFUSED")),
    APOLOGY("04", "04", false, true, Set.of("DOSSIER_EXTENSION_APPROVED")),
    /** Begun at acceptance, to travel with the papers; drawn up again, complete, when the result is handed over. */
    CONTROL_SHEET("05", "06", false, false, Set.of("DOSSIER_ACCEPTED", "DOSSIER_RETURNED")),
    /** Only rule-set B has it; under A it is used all the same, for A has no form of its own for stopping. */
    SUSPENSION("", "05", false, true, Set.of("DOSSIER_SUSPENDED", "DOSSIER_WITHDRAWN")),
    TRACKING_BOOK("06", "07", true, false, Set.of()),
    BLANK_FORM("", "", true, false, Set.of());

    private static final String BASIS_A = "Thông tư số 01/2018/TT-VPCP";
    private static final String BASIS_B = "Thông tư số 03/2025/TT-VPCP";
    private final String numberA;
    private final String numberB;
    private final boolean a4;
    private final boolean forApplicant;
    private final Set<String> events;

    FormKind(String numberA, String numberB, boolean a4, boolean forApplicant, Set<String> events) {
        this.numberA = numberA;
        this.numberB = numberB;
        this.a4 = a4;
        this.forApplicant = forApplicant;
        this.events = events;
    }

    /** What an event calls for. */
    public static List<FormKind> calledForBy(String eventType) {
        return Arrays.stream(values()).filter(k -> k.events.contains(eventType)).toList();
    }

    Set<String> events() {
        return events;
    }

    /** Whether the dossier's owner gets it. */
    boolean forApplicant() {
        return forApplicant;
    }

    boolean a4() {
        return a4;
    }

    /** The form's number in the organisation of government that uses it; empty when the law gives it none. */
    String number(String ruleSet) {
        return ruleSet.equals("A") && !numberA.isEmpty() ? numberA : numberB;
    }

    /** The circular that prescribes the form; empty when none does. */
    String basis(String ruleSet) {
        if (numberB.isEmpty()) {
            return "";
        }
        return ruleSet.equals("A") && !numberA.isEmpty() ? BASIS_A : BASIS_B;
    }

    LocalizedText title(String ruleSet) {
        return switch (this) {
            case RECEIPT ->
                new LocalizedText("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Receipt and appointment for the result");
            case SUPPLEMENT_REQUEST ->
                new LocalizedText("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Request to supplement the dossier");
            case REFUSAL ->
                new LocalizedText("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "Refusal to receive the dossier");
            case APOLOGY ->
                ruleSet.equals("A")
                        ? new LocalizedText("Phiếu xin lỗi và hẹn lại ngày trả kết quả", "Apology and new appointment")
                        : new LocalizedText(
                                "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
                                "Apology and proposal of an extension");
            case CONTROL_SHEET ->
                new LocalizedText("Phiếu kiểm soát quá trình giải quyết hồ sơ", "Control sheet of the processing");
            case SUSPENSION -> new LocalizedText("Thông báo dừng giải quyết hồ sơ", "Notice of stopped processing");
            case TRACKING_BOOK -> new LocalizedText("Sổ theo dõi hồ sơ", "Tracking book");
            case BLANK_FORM -> new LocalizedText("Biểu mẫu để trống", "Blank form");
        };
    }
}
