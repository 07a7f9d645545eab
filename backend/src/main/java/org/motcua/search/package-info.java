/** Search over the whole portal: one index of all that is public, everyday words, typing mistakes, ranking. */
@NullMarked
package org.motcua.search;

import org.jspecify.annotations.NullMarked;
