/** What can be asked for and from whom: agencies and procedures in versions, imported from reference files. */
@NullMarked
package org.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
