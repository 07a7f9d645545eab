package org.motcua.form;

import java.time.Duration;

/** The settings as they are when nobody sets any. */
record TestFormConfig(
        String followEvery, int batch, Duration settle, int maxPages, int maxBookRows, Duration previewTimeout)
        implements FormConfig {
    static final FormConfig DEFAULT =
            new TestFormConfig("off", 20, Duration.ofMinutes(2), 40, 3000, Duration.ofSeconds(15));
}
