/** What other features may print: the press that draws the statutory forms, for papers of their own. */
@NullMarked
package org.motcua.form.api;

import org.jspecify.annotations.NullMarked;
