/** HTTP of dossiers. */
@NullMarked
package org.motcua.dossier.web;

import org.jspecify.annotations.NullMarked;
