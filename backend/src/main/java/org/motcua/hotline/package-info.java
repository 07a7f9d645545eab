/** Hotlines (Điều 6.8, 6.9, 16.8): whom to call about what, and whether somebody answers now. */
@NullMarked
package org.motcua.hotline;

import org.jspecify.annotations.NullMarked;
