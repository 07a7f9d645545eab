/**
 * Gateways and a bank that take no real money, for development, tests and the demonstration: they speak the protocols themselves, signatures
 * and all, written apart from the application's own so that the one checks the other.
 */
@NullMarked
package org.motcua.standin.gateway;

import org.jspecify.annotations.NullMarked;
