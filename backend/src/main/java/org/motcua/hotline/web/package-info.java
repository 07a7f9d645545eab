/** HTTP of hotlines. */
@NullMarked
package org.motcua.hotline.web;

import org.jspecify.annotations.NullMarked;
