/** What takes the place of a real database and a real issuer where none is configured: in development, tests and the demonstration, never in production. */
@NullMarked
package org.motcua.standin;

import org.jspecify.annotations.NullMarked;
