/** Satisfaction: one tap for each result, refusal and supplement request, anonymous, and the scores that come of it (TT 01/2018 Điều 12–15). */
@NullMarked
package org.motcua.feedback.rating;

import org.jspecify.annotations.NullMarked;
