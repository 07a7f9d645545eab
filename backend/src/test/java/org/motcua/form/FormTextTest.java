package org.motcua.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTextTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "2026-02-04, ngày 04 tháng 02 năm 2026",
        "2026-11-24, ngày 24 tháng 11 năm 2026",
        "2026-03-10, ngày 10 tháng 3 năm 2026"
    })
    void daysAreWrittenAsTheDecreeOnOfficialPapersWants(LocalDate day, String words) {
        assertEquals(words, FormText.day(day));
    }

    @Test
    void momentsAreInVietnamsTime() {
        assertEquals(
                "00 giờ 30 phút, ngày 01 tháng 01 năm 2027",
                FormText.moment(Instant.parse("2026-12-31T17:30:00Z"), ZONE));
        assertEquals("", FormText.moment(null, ZONE));
    }

    @Test
    void textIsComposedAndFreeOfWhatCannotBePrinted() {
        String loose = Normalizer.normalize("Nguyễn Thị Ượng", Normalizer.Form.NFD);
        assertEquals("Nguyễn Thị Ượng", FormText.clean(" " + loose + "\u200b\u0007 "));
        assertEquals("một\nhai", FormText.clean("một\nhai"));
        assertEquals("", FormText.clean(null));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 đồng", "1250000, 1.250.000 đồng", "100000, 100.000 đồng"})
    void sumsHavePointsBetweenThousands(long dong, String words) {
        assertEquals(words, FormText.money(dong));
    }

    @ParameterizedTest
    @CsvSource({
        "H53.DEMO.10.00, Gò Dầu",
        "H53.DEMO.10.51.00, Gò Dầu",
        "H53.DEMO.10.54.00, Hiệp Thạnh",
        "H53.DEMO.10.32, Gò Dầu",
        "H53.DEMO, Tây Ninh"
    })
    void aPaperIsDatedAtTheNearestAuthoritysPlace(String agency, String place) {
        assertEquals(place, FormText.place(agency, Reference.TREE));
    }
}
