package org.motcua.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;

class SearchWordsTest {
    private static final SynonymBook NONE = new SynonymBook(Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Đăng ký KHAI SINH! ~ dang ki khai sinh
            đăng kí (trễ) ~ dang ki tre
            mã 1.001193, gấp ~ ma 1.001193 gap
            lý lịch / tỷ lệ ~ li lich ti le
            """)
    void textIsFoldedAndSpeltOneWay(String text, String words) {
        assertEquals(List.of(words.split(" ")), SearchWords.of(text));
    }

    @ParameterizedTest
    @CsvSource({"ddawng, dang", "kys, ky", "keets, ket", "hoon, hon", "soor, so", "ddor, do", "sinh, sinh", "xaay, xay"
    })
    void typingWithTheInputMethodOffIsUndone(String typed, String meant) {
        assertEquals(meant, Telex.undone(typed));
    }

    @Test
    void neighbouringSyllablesAreWordsAndTitlesWeighMost() {
        Map<String, Double> terms = IndexTerms.of(document("Đăng ký khai sinh", "giấy chứng sinh"));
        assertTrue(terms.containsKey("khai sinh"));
        assertTrue(terms.get("khai sinh") > terms.get("chung sinh"));
        assertTrue(terms.values().stream().allMatch(w -> w > 0 && w < 1));
    }

    @Test
    void whatSaysNothingIsLeftOutAndKeepsWordsApart() {
        SynonymBook book = new SynonymBook(Map.of("cho tôi hỏi", List.of(), "ở đâu", List.of()));
        Wanted wanted = Wanted.of(Wanted.words("cho tôi hỏi khai sinh ở đâu vậy"), book);
        assertEquals(Set.of("khai", "sinh", "khai sinh", "vay"), wanted.said().keySet());
    }

    @Test
    void nothingButNoiseIsStillLookedFor() {
        SynonymBook book = new SynonymBook(Map.of("ở đâu", List.of()));
        assertTrue(Wanted.of(Wanted.words("ở đâu"), book).said().containsKey("o dau"));
    }

    @Test
    void aPhraseAddsWhatItMeansAndTheLongestOneCounts() {
        SynonymBook book = new SynonymBook(
                Map.of("sổ đỏ", List.of("giấy chứng nhận"), "mất sổ đỏ", List.of("cấp lại"), "sổ", List.of("quyển")));
        assertEquals(
                Set.of("cap", "lai", "cap lai", "giay", "chung", "nhan", "giay chung", "chung nhan"),
                Wanted.of(Wanted.words("mất sổ đỏ"), book).meant().keySet());
    }

    @Test
    void onlyWordsThatNoIndexedPairExplainsAreGuessedAt() {
        Wanted wanted = Wanted.of(Wanted.words("giấy khai sih"), NONE);
        assertEquals(List.of("sih", "khai sih"), wanted.doubtful(Set.of("giay", "khai", "giay khai")));
    }

    @Test
    void theRarerTermWeighsMore() {
        Wanted wanted = Wanted.of(Wanted.words("đăng ký khai sinh"), NONE);
        List<SearchQueries.Term> terms = wanted.terms(Map.of("dang ki", 900L, "khai sinh", 3L), List.of(), 1000);
        assertEquals("khai sinh", terms.get(0).term());
    }

    private static SearchDocument document(String title, String body) {
        LocalizedText empty = new LocalizedText("", "");
        return new SearchDocument(
                SearchKind.PROCEDURE, "x", null, new LocalizedText(title, ""), empty, List.of(), body, null, null);
    }
}
