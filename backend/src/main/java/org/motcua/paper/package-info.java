/** Files: what applicants and officers upload, checked and kept outside the database. */
@NullMarked
package org.motcua.paper;

import org.jspecify.annotations.NullMarked;
