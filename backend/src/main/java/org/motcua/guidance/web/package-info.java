/** HTTP of guidance given. */
@NullMarked
package org.motcua.guidance.web;

import org.jspecify.annotations.NullMarked;
