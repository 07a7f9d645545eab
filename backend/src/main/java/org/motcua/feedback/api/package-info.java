/** What others implement or use of feedback: the way messages go out, and its demonstration. */
@NullMarked
package org.motcua.feedback.api;

import org.jspecify.annotations.NullMarked;
