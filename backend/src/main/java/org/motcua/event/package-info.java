/** The one history: what happened to what, when, by whom. Written in the transaction of the change; everything else follows it. */
@NullMarked
package org.motcua.event;

import org.jspecify.annotations.NullMarked;
