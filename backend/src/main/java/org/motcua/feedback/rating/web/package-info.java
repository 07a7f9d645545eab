/** HTTP of satisfaction. */
@NullMarked
package org.motcua.feedback.rating.web;

import org.jspecify.annotations.NullMarked;
