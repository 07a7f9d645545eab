/** Legal time: working calendars in versions and the arithmetic of deadlines. */
@NullMarked
package org.motcua.clock;

import org.jspecify.annotations.NullMarked;
