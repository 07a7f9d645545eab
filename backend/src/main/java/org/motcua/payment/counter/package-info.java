/** Money taken from hand to hand: the cashier's shift, cash and cards at the counter, what postal agents collect and bring. */
@NullMarked
package org.motcua.payment.counter;

import org.jspecify.annotations.NullMarked;
