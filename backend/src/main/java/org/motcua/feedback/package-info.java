/** Complaints and recommendations: filed with or without an account, answered by people on a clock of their own, published without anybody's data. */
@NullMarked
package org.motcua.feedback;

import org.jspecify.annotations.NullMarked;
