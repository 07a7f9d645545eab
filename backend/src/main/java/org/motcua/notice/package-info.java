/** News and notices: written at an editor's desk, shown for a time; planned downtime is announced the legal days ahead. */
@NullMarked
package org.motcua.notice;

import org.jspecify.annotations.NullMarked;
