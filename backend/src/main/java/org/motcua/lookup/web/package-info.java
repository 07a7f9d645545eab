/** HTTP of the public look-up. */
@NullMarked
package org.motcua.lookup.web;

import org.jspecify.annotations.NullMarked;
