/** HTTP of notices. */
@NullMarked
package org.motcua.notice.web;

import org.jspecify.annotations.NullMarked;
