/** What all desks of money share: who may sit at them, and how what they do is told. */
@NullMarked
package org.motcua.payment.desk;

import org.jspecify.annotations.NullMarked;
