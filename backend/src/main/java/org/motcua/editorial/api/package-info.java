/** The life of such a text, and who its editors are. */
@NullMarked
package org.motcua.editorial.api;

import org.jspecify.annotations.NullMarked;
