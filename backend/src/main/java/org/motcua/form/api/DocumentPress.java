package org.motcua.form.api;

import java.util.Map;

/**
 * Draws papers that are no statutory forms of a dossier with the same press: PDF/A-2b, its font inside, nothing fetched from anywhere.
 * Blocking, some tens of milliseconds: for worker threads only.
 */
public interface DocumentPress {
    /**
     * @param template name of a template of this release, without its ending
     * @param title the document's title
     * @param fields texts, numbers, booleans, and lists and maps of these; texts are composed and freed of control characters
     */
    byte[] print(String template, Paper paper, String title, Map<String, ?> fields);

    /** Size of the sheet. */
    enum Paper {
        A4,
        A5
    }
}
