/** Một Cửa, an open one-stop shop for administrative procedures: where the application starts. */
@NullMarked
package org.motcua;

import org.jspecify.annotations.NullMarked;
