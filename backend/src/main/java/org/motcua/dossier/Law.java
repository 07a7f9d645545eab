package org.motcua.dossier;

import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.LimitBook;

/** The legal time that clocks are worked out by: what the law sets for everybody, and every calendar in every version. */
record Law(LimitBook limits, CalendarBook calendars) {}
