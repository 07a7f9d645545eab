/** HTTP of complaints and recommendations. */
@NullMarked
package org.motcua.feedback.web;

import org.jspecify.annotations.NullMarked;
