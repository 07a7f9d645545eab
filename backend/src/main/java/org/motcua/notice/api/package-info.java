/** What other features may use of news and notices. */
@NullMarked
package org.motcua.notice.api;

import org.jspecify.annotations.NullMarked;
