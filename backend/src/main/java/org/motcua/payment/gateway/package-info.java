/** Gateways and banks: a port, the protocols that speak through it, and what they say when asked or of their own accord. */
@NullMarked
package org.motcua.payment.gateway;

import org.jspecify.annotations.NullMarked;
