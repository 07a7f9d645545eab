/** Three books that must agree to the đồng: ours, the gateways', the bank's; what does not is somebody's case until it is resolved. */
@NullMarked
package org.motcua.payment.reconciliation;

import org.jspecify.annotations.NullMarked;
