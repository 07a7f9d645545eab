/** HTTP of the staff list. */
@NullMarked
package org.motcua.staff.web;

import org.jspecify.annotations.NullMarked;
