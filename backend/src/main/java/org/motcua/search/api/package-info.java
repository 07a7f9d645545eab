/** How other features make what they publish findable. */
@NullMarked
package org.motcua.search.api;

import org.jspecify.annotations.NullMarked;
