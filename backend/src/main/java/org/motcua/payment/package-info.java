/** Money: what is owed, orders, ways to pay, what came in, the ledger. Follows the dossiers' log and tells them when a gate may open. */
@NullMarked
package org.motcua.payment;

import org.jspecify.annotations.NullMarked;
