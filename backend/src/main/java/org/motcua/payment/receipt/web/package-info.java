/** HTTP of the desk. */
@NullMarked
package org.motcua.payment.receipt.web;

import org.jspecify.annotations.NullMarked;
