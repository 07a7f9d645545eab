/** What is common to texts that are written at a desk and read by everybody: questions, notices and what else an agency tells the public. */
@NullMarked
package org.motcua.editorial;

import org.jspecify.annotations.NullMarked;
