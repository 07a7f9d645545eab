/** HTTP of the catalogue: public, without a token. */
@NullMarked
package org.motcua.catalogue.web;

import org.jspecify.annotations.NullMarked;
