/** HTTP of the installation's own description. */
@NullMarked
package org.motcua.portal.web;

import org.jspecify.annotations.NullMarked;
