/** HTTP of the search: public, but for its synonyms. */
@NullMarked
package org.motcua.search.web;

import org.jspecify.annotations.NullMarked;
