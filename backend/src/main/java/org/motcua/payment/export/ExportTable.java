package org.motcua.payment.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts and whole numbers. In CSV a text that a spreadsheet would take for a formula gets an apostrophe before it; in XLSX a text
 * is a text. Pure, but for the memory it takes.
 *
 * @param rows texts, longs and nulls
 */
record ExportTable(String name, List<String> head, List<List<@Nullable Object>> rows) {
    /** A spreadsheet of this country shows UTF-8 rightly only when it is told. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{C}]*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n]");
    private static final int WIDEST = 60;

    byte[] write(ExportFormat format) {
        return format == ExportFormat.CSV ? csv().getBytes(StandardCharsets.UTF_8) : xlsx();
    }

    String csv() {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        line(out, head);
        rows.forEach(row -> line(out, row));
        return out.toString();
    }

    private static void line(StringBuilder out, List<?> cells) {
        out.append(cells.stream().map(ExportTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = value.toString();
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Mot Cua", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int c = 0; c < head.size(); c++) {
                sheet.value(0, c, head.get(c));
                sheet.style(0, c).bold().set();
                sheet.width(c, width(c));
            }
            for (int r = 0; r < rows.size(); r++) {
                row(sheet, r + 1, rows.get(r));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int at, List<@Nullable Object> cells) {
        for (int c = 0; c < cells.size(); c++) {
            Object value = cells.get(c);
            if (value instanceof Long number) {
                sheet.value(at, c, number);
                sheet.style(at, c).format("#,##0").set();
            } else if (value != null) {
                sheet.value(at, c, value.toString().replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
            }
        }
    }

    private int width(int column) {
        int longest = head.get(column).length();
        for (List<@Nullable Object> row : rows) {
            Object value = row.get(column);
            longest = Math.max(longest, value == null ? 0 : value.toString().length());
        }
        return Math.min(WIDEST, longest + 3);
    }
}
