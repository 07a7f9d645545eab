/** HTTP of the desk. */
@NullMarked
package org.motcua.payment.counter.web;

import org.jspecify.annotations.NullMarked;
