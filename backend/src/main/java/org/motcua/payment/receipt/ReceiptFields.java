package org.motcua.payment.receipt;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.Settlement;

/** What a receipt says (TT 303/2016/TT-BTC Điều 4; unverified). Pure. */
final class ReceiptFields {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private ReceiptFields() {}

    static Map<String, Object> of(ReceiptView r, AgencyTree tree, ZoneId zone) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", r.form().title());
        fields.put("sign", r.formSign());
        fields.put("symbol", r.symbol());
        fields.put("number", r.number());
        fields.put("parent", parent(r.agency(), tree));
        fields.put("agency", r.agencyName().vi().toUpperCase(VIETNAMESE));
        payment(fields, r, zone);
        fields.put("date", day(r.issuedAt(), zone));
        fields.put("issuer", r.issuerName());
        fields.put("url", r.checkUrl());
        fields.put("check", r.checkUrl().replaceFirst("^https?://", ""));
        fields.put("replaces", r.replaces() != null);
        fields.put("stamp", stamp(r));
        fields.put("reason", text(r.reason()));
        return fields;
    }

    private static void payment(Map<String, Object> fields, ReceiptView r, ZoneId zone) {
        fields.put("payer", r.payerName());
        fields.put("address", text(r.payerAddress()));
        fields.put("dossier", text(r.dossierCode()));
        fields.put("lines", lines(r.lines()));
        fields.put("returned", r.returned() == null ? "" : "−" + DongWords.digits(r.returned()));
        fields.put("total", DongWords.digits(r.amount()));
        fields.put("words", r.amountInWords());
        fields.put("method", method(r.method()));
        fields.put("paidAt", moment(r.paidAt(), zone));
    }

    private static String stamp(ReceiptView r) {
        return switch (r.state()) {
            case ISSUED -> "";
            case CANCELLED -> "BIÊN LAI ĐÃ HỦY";
            case REPLACED -> "BIÊN LAI ĐÃ ĐƯỢC THAY THẾ";
        };
    }

    private static List<Map<String, Object>> lines(List<FeeLine> lines) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FeeLine line : lines) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("no", rows.size() + 1);
            row.put("name", line.name().vi());
            row.put("quantity", String.valueOf(line.quantity()));
            row.put("unit", line.unitAmount() == null ? "" : DongWords.digits(line.unitAmount()));
            row.put("reduction", line.reduction() == 0 ? "" : DongWords.digits(line.reduction()));
            row.put("amount", DongWords.digits(line.amount()));
            rows.add(row);
        }
        return rows;
    }

    private static String method(Settlement.Method method) {
        return switch (method) {
            case CASH -> "Tiền mặt";
            case CARD -> "Thẻ ngân hàng";
            case TRANSFER -> "Chuyển khoản";
            case VNPAY -> "Trực tuyến qua VNPAY";
            case NATIONAL_PLATFORM -> "Trực tuyến qua Cổng Dịch vụ công quốc gia";
            case POSTAL -> "Qua nhân viên bưu chính công ích";
            case OTHER -> "Khác";
        };
    }

    private static String parent(String agency, AgencyTree tree) {
        return tree.find(agency)
                .filter(a -> a.kind() != Agency.Kind.AUTHORITY && a.parent() != null)
                .map(a -> tree.name(String.valueOf(a.parent())).vi().toUpperCase(VIETNAMESE))
                .orElse("");
    }

    private static String moment(Instant at, ZoneId zone) {
        ZonedDateTime t = at.atZone(zone);
        return "%02d:%02d ngày %02d/%02d/%d"
                .formatted(t.getHour(), t.getMinute(), t.getDayOfMonth(), t.getMonthValue(), t.getYear());
    }

    private static String day(Instant at, ZoneId zone) {
        ZonedDateTime t = at.atZone(zone);
        return "ngày %02d tháng %02d năm %d".formatted(t.getDayOfMonth(), t.getMonthValue(), t.getYear());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
