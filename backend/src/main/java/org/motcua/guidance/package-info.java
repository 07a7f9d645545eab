/** Guidance given at the counter, by phone or online, stored at the one-stop shop (NĐ 61/2018 Điều 15); nobody's identity is asked. */
@NullMarked
package org.motcua.guidance;

import org.jspecify.annotations.NullMarked;
