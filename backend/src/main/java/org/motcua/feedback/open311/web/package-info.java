/** HTTP of Open311. */
@NullMarked
package org.motcua.feedback.open311.web;

import org.jspecify.annotations.NullMarked;
