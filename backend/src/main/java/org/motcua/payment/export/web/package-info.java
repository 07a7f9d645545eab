/** HTTP of the desk. */
@NullMarked
package org.motcua.payment.export.web;

import org.jspecify.annotations.NullMarked;
