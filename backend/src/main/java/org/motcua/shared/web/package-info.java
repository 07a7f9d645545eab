/** What every HTTP answer of the product has in common: problems, headers, limits, the single-page app, the contract. */
@NullMarked
package org.motcua.shared.web;

import org.jspecify.annotations.NullMarked;
