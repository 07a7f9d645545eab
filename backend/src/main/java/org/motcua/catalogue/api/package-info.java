/** What other features read of the catalogue. */
@NullMarked
package org.motcua.catalogue.api;

import org.jspecify.annotations.NullMarked;
