/** Who is calling: the portal's token made an actor, and the roles that our own records give. */
@NullMarked
package org.motcua.identity;

import org.jspecify.annotations.NullMarked;
