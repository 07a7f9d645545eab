/** HTTP of the desk. */
@NullMarked
package org.motcua.payment.refund.web;

import org.jspecify.annotations.NullMarked;
