/** What others may ask of payment. */
@NullMarked
package org.motcua.payment.api;

import org.jspecify.annotations.NullMarked;
