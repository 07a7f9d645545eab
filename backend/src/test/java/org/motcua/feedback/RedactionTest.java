package org.motcua.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.feedback.RedactionMark.Part.CONTENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for masking, and that masking does what its marks say. */
class RedactionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gọi cho tôi theo số 0912 345 678 nhé | Gọi cho tôi theo số [số điện thoại] nhé
            Số +84912345678 hoặc 0276.385.1234 | Số [số điện thoại] hoặc [số điện thoại]
            CCCD 072190001234, cấp năm 2021 | CCCD [số giấy tờ], cấp năm 2021
            Chứng minh 290 123 456 của tôi | Chứng minh [số giấy tờ] của tôi
            Viết về mai.nguyen@example.org. | Viết về [thư điện tử].
            Hồ sơ H53.DEMO.10.51.00-261124-0001 chậm | Hồ sơ [số] chậm
            Chị Lan và ông Trần Văn Bảy không tiếp | Chị [tên người] và ông [tên người] không tiếp
            Cán bộ Nguyễn Thị Thu Hà nói vậy | Cán bộ [tên người] nói vậy
            Phí 120.000 đồng, hẹn 15 ngày | Phí 120.000 đồng, hẹn 15 ngày
            Ngày 24/11/2026 lúc 08:30 tại thị trấn Gò Dầu | Ngày 24/11/2026 lúc 08:30 tại thị trấn Gò Dầu
            """)
    void masksWhatCouldTellWhoItIs(String text, String masked) {
        assertEquals(masked, Redaction.apply(CONTENT, text, Redaction.suggest(CONTENT, text, List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hôm qua Mai Thị Hoa bảo chờ | hôm qua [tên người] bảo chờ
            hom qua mai thi hoa bao cho | hom qua [tên người] bao cho
            MAI THỊ HOA và mai thị hoa | [tên người] và [tên người]
            """)
    void findsKnownNamesHoweverTheyAreTyped(String text, String masked) {
        List<RedactionMark> marks = Redaction.suggest(CONTENT, text, List.of("Mai Thị Hoa"));
        assertEquals(masked, Redaction.apply(CONTENT, text, marks));
        assertEquals(List.of(), Redaction.left(CONTENT, masked, List.of("Mai Thị Hoa")));
    }

    @Test
    void tellsWhatIsLeft() {
        String text = "Tôi là Mai Thị Hoa, 0912345678, ông Sáu hẹn mãi";
        assertEquals(2, Redaction.left(CONTENT, text, List.of("Mai Thị Hoa")).size());
        assertTrue(Redaction.left(CONTENT, "Ông Sáu hẹn mãi", List.of()).isEmpty(), "names by guess are for a person");
    }

    @Test
    void marksMustLieInTheTextAndNotOverlap() {
        assertEquals(1, faulty(mark(0, 5), mark(4, 6)));
        assertEquals(1, faulty(mark(8, 11)));
        assertEquals(1, faulty(mark(3, 3)));
        assertEquals(0, faulty(mark(5, 10), mark(0, 5)));
    }

    @Test
    void marksOfOnePartLeaveTheOthersAlone() {
        RedactionMark title = new RedactionMark(RedactionMark.Part.TITLE, 0, 3, RedactionMark.Kind.OTHER);
        assertEquals("nguyên văn", Redaction.apply(CONTENT, "nguyên văn", List.of(title)));
        assertFalse(Redaction.apply(RedactionMark.Part.TITLE, "nguyên văn", List.of(title))
                .contains("ngu"));
    }

    private static long faulty(RedactionMark... marks) {
        return Redaction.faulty(CONTENT, "0123456789", List.of(marks)).count();
    }

    private static RedactionMark mark(int from, int to) {
        return new RedactionMark(CONTENT, from, to, RedactionMark.Kind.OTHER);
    }
}
