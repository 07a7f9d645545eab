/** What other features know of people: actor, role, appointment. */
@NullMarked
package org.motcua.identity.api;

import org.jspecify.annotations.NullMarked;
