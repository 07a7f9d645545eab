/** What other features may use of hotlines. */
@NullMarked
package org.motcua.hotline.api;

import org.jspecify.annotations.NullMarked;
