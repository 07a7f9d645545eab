/** What anybody may know of a dossier by its code or its QR link: progress and dates, never a name, never a paper. */
@NullMarked
package org.motcua.lookup;

import org.jspecify.annotations.NullMarked;
