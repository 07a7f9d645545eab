/** HTTP of payment. */
@NullMarked
package org.motcua.payment.web;

import org.jspecify.annotations.NullMarked;
