package org.motcua.form;

import org.motcua.form.api.DocumentPress;

/** The press as other features get it. */
public final class TestPress {
    private TestPress() {}

    public static DocumentPress get() {
        return new FormPress(TestFormConfig.DEFAULT);
    }
}
