/** What the resources of all desks share. */
@NullMarked
package org.motcua.payment.desk.web;

import org.jspecify.annotations.NullMarked;
