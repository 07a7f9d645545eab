/** What other features know of a dossier. */
@NullMarked
package org.motcua.dossier.api;

import org.jspecify.annotations.NullMarked;
