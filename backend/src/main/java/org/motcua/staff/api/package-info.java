/** What other features may use of the public list of officers. */
@NullMarked
package org.motcua.staff.api;

import org.jspecify.annotations.NullMarked;
