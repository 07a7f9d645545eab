/** What other features do with files. */
@NullMarked
package org.motcua.paper.api;

import org.jspecify.annotations.NullMarked;
