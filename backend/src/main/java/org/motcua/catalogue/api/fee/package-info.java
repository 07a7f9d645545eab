/** What is to be paid for a procedure and why: rules as the law gives them, reckoned to the đồng. Pure. */
@NullMarked
package org.motcua.catalogue.api.fee;

import org.jspecify.annotations.NullMarked;
