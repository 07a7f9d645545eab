/** HTTP of questions and answers. */
@NullMarked
package org.motcua.faq.web;

import org.jspecify.annotations.NullMarked;
