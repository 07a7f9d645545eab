/** HTTP of calendars. */
@NullMarked
package org.motcua.calendar.web;

import org.jspecify.annotations.NullMarked;
