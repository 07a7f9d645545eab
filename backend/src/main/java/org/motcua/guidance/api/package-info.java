/** What other features may use of guidance. */
@NullMarked
package org.motcua.guidance.api;

import org.jspecify.annotations.NullMarked;
