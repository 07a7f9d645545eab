package org.motcua.form;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.motcua.form.api.DocumentPress;

/** From a template and what it says to a PDF. Blocking, some tens of milliseconds: for worker threads only. */
@ApplicationScoped
public class FormPress implements DocumentPress {
    private static final int MOST_TEMPLATES = 500;
    private static final String A4 = "size: 210mm 297mm; margin: 20mm 15mm 18mm 25mm";
    private static final String A5 = "size: 148mm 210mm; margin: 10mm 11mm 11mm 13mm";
    private final FormTemplateEngine engine = new FormTemplateEngine();
    private final Map<FormTemplate, Template> parsed = new ConcurrentHashMap<>();
    private final Map<String, Template> released = new ConcurrentHashMap<>();
    private final String style = FormTemplateEngine.resource("form.css");
    private final PdfPrinter printer;

    FormPress(FormConfig config) {
        this.printer = new PdfPrinter(config.maxPages());
    }

    /** A template that is in force, parsed once. */
    byte[] print(FormKind kind, FormTemplate template, Map<String, ?> fields) {
        if (parsed.size() > MOST_TEMPLATES) {
            parsed.clear();
        }
        return print(kind, parsed.computeIfAbsent(template, t -> engine.parse(t.source())), fields);
    }

    /** A template that somebody is writing. */
    byte[] tryOut(FormKind kind, String source, Map<String, ?> fields) {
        return print(kind, engine.parse(source), fields);
    }

    private byte[] print(FormKind kind, Template template, Map<String, ?> fields) {
        return printer.print(sheet(kind, engine.render(template, fields), title(fields)));
    }

    private String sheet(FormKind kind, String body, String title) {
        String page =
                kind == FormKind.TRACKING_BOOK ? "size: 297mm 210mm; margin: 14mm 12mm 14mm 15mm" : kind.a4() ? A4 : A5;
        return sheet(page, kind.a4() ? "A4" : "A5", body, title);
    }

    private String sheet(String page, String size, String body, String title) {
        return """
                <html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>%s</title><meta name="author" content="Một Cửa"/><style>
                @page { %s; @bottom-right { content: counter(page) "/" counter(pages); font-family: 'Be Vietnam Pro'; font-size: 6.5pt } }
                %s</style></head><body class="%s">%s</body></html>""".formatted(title, page, style, size, body);
    }

    private static String title(Map<String, ?> fields) {
        Object form = fields.get("form");
        String name = form instanceof Map<?, ?> m && m.get("name") != null
                ? m.get("name").toString()
                : "";
        return escaped(name);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public byte[] print(String template, Paper paper, String title, Map<String, ?> fields) {
        Template parsedOnce =
                released.computeIfAbsent(template, t -> engine.parse(FormTemplateEngine.resource(t + ".html")));
        String body = engine.render(parsedOnce, cleaned(fields));
        String page = paper == Paper.A4 ? A4 : A5;
        return printer.print(sheet(page, paper.name(), body, escaped(FormText.clean(title))));
    }

    private static Map<String, Object> cleaned(Map<?, ?> fields) {
        Map<String, Object> clean = new LinkedHashMap<>();
        fields.forEach((name, value) -> clean.put(String.valueOf(name), cleaned(value)));
        return clean;
    }

    private static Object cleaned(@Nullable Object value) {
        if (value instanceof Map<?, ?> part) {
            return cleaned(part);
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(FormPress::cleaned).toList();
        }
        return value instanceof Number || value instanceof Boolean
                ? value
                : FormText.clean(value == null ? "" : value.toString());
    }
}
