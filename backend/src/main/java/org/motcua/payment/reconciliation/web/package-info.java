/** HTTP of the desk. */
@NullMarked
package org.motcua.payment.reconciliation.web;

import org.jspecify.annotations.NullMarked;
