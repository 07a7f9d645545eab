package org.motcua.form;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;

/** Words, times and sums as Vietnamese official papers write them (NĐ 30/2020/NĐ-CP Phụ lục I). Pure. */
final class FormText {
    private static final String AUTHORITY =
            "^Ủy ban nhân dân (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FormText() {}

    /** Composed, without control and format characters but line breaks; never null. The font has composed letters only. */
    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\p{C}&&[^\\n]]", "")
                        .strip();
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** {@code 15 giờ 00 phút, ngày 24 tháng 11 năm 2026}. */
    static String moment(@Nullable Instant at, ZoneId zone) {
        if (at == null) {
            return "";
        }
        ZonedDateTime t = at.atZone(zone);
        return "%02d giờ %02d phút, %s".formatted(t.getHour(), t.getMinute(), day(t.toLocalDate()));
    }

    /** {@code 15:00}. */
    static String time(Instant at, ZoneId zone) {
        ZonedDateTime t = at.atZone(zone);
        return "%02d:%02d".formatted(t.getHour(), t.getMinute());
    }

    /** {@code ngày 04 tháng 02 năm 2026}: days below 10 and the months 1 and 2 with a zero before them. */
    static String day(LocalDate d) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        d.getDayOfMonth(),
                        d.getMonthValue() < 3 ? "0" + d.getMonthValue() : d.getMonthValue(),
                        d.getYear());
    }

    static String shortDay(LocalDate d) {
        return "%02d/%02d/%d".formatted(d.getDayOfMonth(), d.getMonthValue(), d.getYear());
    }

    /** {@code 1.250.000 đồng}. */
    static String money(long dong) {
        return String.format(Locale.GERMANY, "%,d", dong) + " đồng";
    }

    /** The place a paper is dated at: the area of the nearest authority, without its kind. */
    static String place(String agency, AgencyTree tree) {
        return tree.lineage(agency).stream()
                .flatMap(code -> tree.find(code).stream())
                .filter(a -> a.kind() == Agency.Kind.AUTHORITY)
                .map(a -> a.name().vi().replaceFirst(AUTHORITY, ""))
                .findFirst()
                .orElse("……………");
    }
}
