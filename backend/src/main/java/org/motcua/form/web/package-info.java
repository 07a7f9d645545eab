/** Forms over HTTP. */
@NullMarked
package org.motcua.form.web;

import org.jspecify.annotations.NullMarked;
