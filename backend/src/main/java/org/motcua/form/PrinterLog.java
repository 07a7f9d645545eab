package org.motcua.form;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jboss.logging.Logger;

/** The renderer's messages into our log, where left alone it would write to the console at every form. */
final class PrinterLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger("org.motcua.form.printer");

    @Override
    public void log(String where, Level level, String message) {
        LOG.log(level(level), where + " " + message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.log(level(level), where + " " + message, cause);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // levels are set where all others are
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isEnabled(level(diagnostic.getLevel()));
    }

    /** What it calls a warning is a template's fault or a missing letter; what it calls information is of interest to its makers. */
    private static Logger.Level level(Level level) {
        return level.intValue() >= Level.WARNING.intValue() ? Logger.Level.INFO : Logger.Level.TRACE;
    }
}
