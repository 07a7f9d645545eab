package org.motcua.form;

import io.quarkus.qute.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Violation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a template written by an administrator may be: well-formed, of the elements and attributes that printing needs, without anything
 * that names an address, and without a loop inside a loop. Every refusal tells the line. Pure.
 */
final class TemplateCheck {
    static final int LONGEST = 65_536;
    private static final Set<String> ELEMENTS = Set.of(
            "div", "p", "span", "b", "i", "u", "strong", "em", "sub", "sup", "br", "hr", "table", "thead", "tbody",
            "tr", "th", "td", "ul", "ol", "li", "h1", "h2", "h3", "object");
    private static final Set<String> ATTRIBUTES = Set.of("class", "style", "colspan", "rowspan", "type", "data");
    private static final Set<String> OBJECTS = Set.of("code/qr", "code/128");
    private static final Pattern RISKY_STYLE = Pattern.compile("url|import|expression|@|\\\\|position|-fs-|content");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[#/!|@a-zA-Z_'\"\\[][^{}]*}");
    private static final Pattern SECTION = Pattern.compile("\\{(#|/)(\\w*)([^{}]*)}");
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!(DOCTYPE|ENTITY|\\[CDATA)");
    private static final String BEFORE = "<t>";

    private TemplateCheck() {}

    /** Fails with 422 {@code form.template-…}. */
    static void require(String source) {
        if (source.length() > LONGEST) {
            throw ProblemException.of(FormProblem.TEMPLATE_TOO_LONG, Map.of("max", LONGEST));
        }
        requireFlatLoops(source);
        requireMarkup(source);
    }

    /** The refusal that a failure of parsing or rendering means. */
    static ProblemException refusal(TemplateException e) {
        int line = e.getOrigin() == null ? 0 : e.getOrigin().getLine();
        return refusal(FormProblem.TEMPLATE_SYNTAX, line, String.valueOf(e.getMessage()));
    }

    static ProblemException refusal(FormProblem problem, int line, String what) {
        String where = line > 0 ? String.valueOf(line) : "?";
        return ProblemException.of(problem, Map.of("line", where, "what", what))
                .violations(java.util.List.of(new Violation("source", "body", "line-" + where, what)));
    }

    private static void requireFlatLoops(String source) {
        java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
        Matcher m = SECTION.matcher(source);
        while (m.find()) {
            boolean loop = m.group(2).equals("for") || m.group(2).equals("each");
            if (m.group(1).equals("/")) {
                open.pollLast();
            } else if (loop && (open.contains("for") || open.contains("each"))) {
                throw refusal(FormProblem.TEMPLATE_FORBIDDEN, line(source, m.start()), m.group());
            } else if (!m.group(3).endsWith("/") && !m.group(2).equals("else")) {
                open.addLast(m.group(2));
            }
        }
    }

    private static int line(String source, int at) {
        return (int) source.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static void requireMarkup(String source) {
        Matcher type = DOCUMENT_TYPE.matcher(source);
        if (type.find()) {
            throw refusal(FormProblem.TEMPLATE_FORBIDDEN, line(source, type.start()), type.group());
        }
        String masked = EXPRESSION.matcher(source).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(BEFORE + masked + "</t>")), new Markup());
        } catch (SAXParseException e) {
            throw refusal(FormProblem.TEMPLATE_SYNTAX, e.getLineNumber(), String.valueOf(e.getMessage()));
        } catch (SAXException e) {
            throw refusal(FormProblem.TEMPLATE_SYNTAX, 0, String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses what is not on the lists. */
    private static final class Markup extends DefaultHandler {
        private @Nullable Locator locator;

        @Override
        public void setDocumentLocator(Locator here) {
            locator = here;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (!name.equals("t") && !ELEMENTS.contains(name)) {
                throw forbidden("<" + name + ">");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                requireAttribute(name, attributes.getQName(i), attributes.getValue(i));
            }
            if (name.equals("object") && !OBJECTS.contains(String.valueOf(attributes.getValue("type")))) {
                throw forbidden("<object>");
            }
        }

        private void requireAttribute(String element, String name, String value) {
            boolean onlyObject = name.equals("type") || name.equals("data");
            if (!ATTRIBUTES.contains(name) || onlyObject && !element.equals("object")) {
                throw forbidden(name);
            }
            if (name.equals("style")
                    && RISKY_STYLE
                            .matcher(value.toLowerCase(java.util.Locale.ROOT))
                            .find()) {
                throw forbidden("style=\"" + value + "\"");
            }
        }

        private ProblemException forbidden(String what) {
            return refusal(FormProblem.TEMPLATE_FORBIDDEN, locator == null ? 0 : locator.getLineNumber(), what);
        }

        @Override
        public void processingInstruction(String target, String data) {
            throw forbidden("<?" + target);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
