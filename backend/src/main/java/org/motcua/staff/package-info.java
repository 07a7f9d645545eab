/** Who sits at which counter, as the public may see it (NĐ 61/2018 Điều 9 khoản 7). */
@NullMarked
package org.motcua.staff;

import org.jspecify.annotations.NullMarked;
