/** What every feature needs and no feature owns: problems, paging, time, ids. No business words. */
@NullMarked
package org.motcua.shared;

import org.jspecify.annotations.NullMarked;
