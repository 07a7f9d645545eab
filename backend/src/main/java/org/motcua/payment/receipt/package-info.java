/** Receipts (biên lai): numbered without gaps, printed as PDF/A, checked by anybody who holds one, cancelled and replaced by rule. */
@NullMarked
package org.motcua.payment.receipt;

import org.jspecify.annotations.NullMarked;
