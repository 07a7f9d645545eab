package org.motcua.feedback.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One answer in both of the standard's formats: in JSON a list of objects, in XML the same fields under two elements; where the two elements
 * are one, a single object. Pure.
 *
 * @param root the outer element, {@code services}
 * @param item the element of each entry, {@code service}
 * @param entries fields in their order; texts, numbers, truth values, lists of texts or of entries, or null for an empty one
 */
public record Open311Document(String root, String item, List<Map<String, Object>> entries) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    public String json() {
        try {
            return JSON.writeValueAsString(isSingle() ? entries.get(0) : entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            if (isSingle()) {
                element(out, item, entries.get(0));
            } else {
                element(out, root, entries);
            }
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private boolean isSingle() {
        return root.equals(item);
    }

    private void element(XMLStreamWriter out, String name, Object value) throws XMLStreamException {
        out.writeStartElement(name);
        if (value instanceof Map<?, ?> fields) {
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                element(out, String.valueOf(field.getKey()), field.getValue() == null ? "" : field.getValue());
            }
        } else if (value instanceof List<?> parts) {
            for (Object part : parts) {
                element(out, name.equals(root) ? item : name.replaceAll("s$", ""), part);
            }
        } else {
            out.writeCharacters(storable(String.valueOf(value)));
        }
        out.writeEndElement();
    }

    /** XML 1.0 cannot hold control characters, not even escaped. */
    private static String storable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
