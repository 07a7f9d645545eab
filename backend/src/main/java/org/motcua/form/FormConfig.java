package org.motcua.form;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How forms are made. */
@ConfigMapping(prefix = "motcua.form")
public interface FormConfig {
    /** How often the event log is looked at for forms to make; {@code off} leaves them to whoever asks first. */
    @WithDefault("2s")
    String followEvery();

    /** Most forms made in one look: the rest of the processor belongs to those who wait for an answer. */
    @WithDefault("20")
    int batch();

    /** How long an event must have been visible before the log is not read from before it again; longer than any transaction. */
    @WithDefault("2m")
    Duration settle();

    /** Most pages of one form. */
    @WithDefault("40")
    int maxPages();

    /** Most dossiers in one tracking book. */
    @WithDefault("3000")
    int maxBookRows();

    /** How long the preview of a template may take. */
    @WithDefault("15s")
    Duration previewTimeout();
}
