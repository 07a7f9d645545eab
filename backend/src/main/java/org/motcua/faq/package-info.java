/** Questions that are often asked, and their answers (Điều 16.2): written at an editor's desk, published, rated by readers. */
@NullMarked
package org.motcua.faq;

import org.jspecify.annotations.NullMarked;
