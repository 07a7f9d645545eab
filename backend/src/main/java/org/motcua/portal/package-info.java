/** What a client needs to know of this installation before it starts. */
@NullMarked
package org.motcua.portal;

import org.jspecify.annotations.NullMarked;
