/** How other public pages are kept from being tried out. */
@NullMarked
package org.motcua.lookup.api;

import org.jspecify.annotations.NullMarked;
