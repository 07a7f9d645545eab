/** Whether the books are right: invariants over everything that is stored. */
@NullMarked
package org.motcua.payment.check;

import org.jspecify.annotations.NullMarked;
