package org.motcua.dossier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When people are told that time runs out, as shares of a clock's working time, and how the job looks for it. */
@ConfigMapping(prefix = "motcua.deadline")
public interface DeadlineConfig {
    /** How often the job looks; {@code off} for never. */
    @WithDefault("30s")
    String every();

    /** How many dossiers one transaction claims. */
    @WithDefault("50")
    int batch();

    /** Of the settlement's or intake's time: from then on it is due soon. */
    @WithDefault("0.75")
    double dueSoon();

    /** Of a step's or the intake's time: whom to remind when. */
    Reminders reminders();

    /** Shares after which each is reminded; 1 is the due moment itself. */
    interface Reminders {
        @WithDefault("0.75")
        double officer();

        @WithDefault("0.9")
        double unitHead();

        @WithDefault("1")
        double leader();
    }
}
