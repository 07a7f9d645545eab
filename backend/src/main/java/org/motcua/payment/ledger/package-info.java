/** The books: double entry, whole đồng, nothing ever changed. */
@NullMarked
package org.motcua.payment.ledger;

import org.jspecify.annotations.NullMarked;
