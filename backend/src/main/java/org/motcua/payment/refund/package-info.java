/** Money paid back: what came in beyond what was owed, and what was paid for nothing; never without a second person. */
@NullMarked
package org.motcua.payment.refund;

import org.jspecify.annotations.NullMarked;
