package org.motcua.payment.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are safe to be opened. */
class ExportTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84900",
                "-2",
                "@SUM(A1)",
                "=HYPERLINK(\"http://192.0.2.1\",\"x\")",
                "\t=1",
                "  =1",
                "\u200B=1",
                "\n@x"
            })
    void whatASpreadsheetWouldTakeForAFormulaIsAText(String text) {
        String cell = ExportTable.cell(text);
        assertTrue(cell.startsWith("'") || cell.startsWith("\"'"), cell);
    }

    @Test
    void ordinaryTextsAndNumbersStayWhatTheyAre() {
        assertEquals("Nguyễn Thị Mai", ExportTable.cell("Nguyễn Thị Mai"));
        assertEquals("-50000", ExportTable.cell(-50_000L));
        assertEquals("", ExportTable.cell(null));
        assertEquals("\"a,\"\"b\"\"\"", ExportTable.cell("a,\"b\""));
    }

    @Test
    void csvBeginsWithItsMarkAndEndsItsLines() {
        assertEquals("\uFEFFTên,Số\r\nMai,5\r\n", table("Mai").csv());
    }

    @Test
    void xlsxHoldsTextsAndNumbersAndNoFormula(@TempDir Path folder) throws Exception {
        byte[] book = table("=1+1\u0007").write(ExportFormat.XLSX);
        String sheet;
        String strings;
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            sheet = part(zip, "xl/worksheets/sheet1.xml");
            strings = part(zip, "xl/sharedStrings.xml");
        }
        assertTrue(sheet.contains("<v>5</v>"), sheet);
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue((strings + sheet).contains("=1+1"), strings);
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static ExportTable table(String name) {
        return new ExportTable("T", List.of("Tên", "Số"), List.of(Arrays.asList((Object) name, 5L)));
    }
}
