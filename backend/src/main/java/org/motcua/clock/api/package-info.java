/** What other features use of legal time: limits, calendars, due moments. */
@NullMarked
package org.motcua.clock.api;

import org.jspecify.annotations.NullMarked;
