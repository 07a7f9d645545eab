/** Working calendars as administrators keep them: what is in force, drafts, their preview and their application. */
@NullMarked
package org.motcua.calendar;

import org.jspecify.annotations.NullMarked;
