package org.motcua.shared;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table in RFC 4180's form, or as spreadsheets of this country write it: with semicolons and a byte order mark. Pure. */
public final class CsvTable {
    private static final ObjectReader READER = new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .with(CsvParser.Feature.TRIM_SPACES);

    private CsvTable() {}

    /** @param number the line of the file, from 1 */
    public record Line(int number, List<String> cells) {
        /** Empty when the line is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** No table: where reading had to stop. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        public final int line;

        Unreadable(int line, Throwable cause) {
            super(cause);
            this.line = line;
        }
    }

    /** All lines but blank ones, at most {@code most} and one more. */
    public static List<Line> rows(String csv, int most) throws Unreadable {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        String head = text.lines().findFirst().orElse("");
        CsvSchema schema =
                CsvSchema.emptySchema().withColumnSeparator(head.contains(";") && !head.contains(",") ? ';' : ',');
        List<Line> lines = new ArrayList<>();
        try (MappingIterator<List<String>> rows = READER.with(schema).readValues(text)) {
            while (lines.size() <= most && rows.hasNext()) {
                int number = rows.getCurrentLocation().getLineNr();
                lines.add(new Line(number, rows.next()));
            }
        } catch (IOException | RuntimeJsonMappingException e) {
            throw new Unreadable(lines.size() + 1, e);
        }
        return lines;
    }
}
