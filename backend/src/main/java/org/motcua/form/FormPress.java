package org.motcua.form;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** From a template and what it says to a PDF. Blocking, some tens of milliseconds: for worker threads only. */
@ApplicationScoped
public class FormPress {
    private static final int MOST_TEMPLATES = 500;
    private final FormTemplateEngine engine = new FormTemplateEngine();
    private final Map<FormTemplate, Template> parsed = new ConcurrentHashMap<>();
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
        String page = kind == FormKind.TRACKING_BOOK
                ? "size: 297mm 210mm; margin: 14mm 12mm 14mm 15mm"
                : kind.a4()
                        ? "size: 210mm 297mm; margin: 20mm 15mm 18mm 25mm"
                        : "size: 148mm 210mm; margin: 10mm 11mm 11mm 13mm";
        return """
                <html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>%s</title><meta name="author" content="Một Cửa"/><style>
                @page { %s; @bottom-right { content: counter(page) "/" counter(pages); font-family: 'Be Vietnam Pro'; font-size: 6.5pt } }
                %s</style></head><body class="%s">%s</body></html>""".formatted(title, page, style, kind.a4() ? "A4" : "A5", body);
    }

    private static String title(Map<String, ?> fields) {
        Object form = fields.get("form");
        String name = form instanceof Map<?, ?> m && m.get("name") != null
                ? m.get("name").toString()
                : "";
        return name.replace("&", "&amp;").replace("<", "&lt;");
    }
}
