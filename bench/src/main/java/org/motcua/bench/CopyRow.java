package org.motcua.bench;

import java.nio.charset.StandardCharsets;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyRow {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean first = true;

    CopyRow add(Object value) {
        if (!first) {
            out.append('\t');
        }
        first = false;
        if (value == null) {
            out.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyRow addAll(Object... values) {
        for (Object value : values) {
            add(value);
        }
        return this;
    }

    void end() {
        out.append('\n');
        first = true;
    }

    int length() {
        return out.length();
    }

    byte[] take() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        out.setLength(0);
        return bytes;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }
}
