package org.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Nguyễn Thị Mai,nguyen thi mai",
                "ĐẤT ĐAI,dat dai",
                "'  sang \t tên\n\nsổ  đỏ ',sang ten so do",
                "Quyết định 31/2021,quyet dinh 31/2021",
                "'',''"
            })
    void foldsAsPeopleType(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    /** The same as saying it with patterns. */
    @Property(tries = 500)
    void doesWhatPatternsWouldDo(@ForAll String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        assertEquals(apart.replaceAll("\\p{M}+", "").replaceAll("\\s+", " ").strip(), Folding.fold(text));
    }
}
