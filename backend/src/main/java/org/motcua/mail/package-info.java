/** Sends mail: hands messages of other features to the mail server that is configured. */
@NullMarked
package org.motcua.mail;

import org.jspecify.annotations.NullMarked;
