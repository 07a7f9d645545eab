/** HTTP of identity. */
@NullMarked
package org.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
