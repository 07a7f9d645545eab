/** Statutory forms (Mẫu 01–06, Thông báo dừng) and blank forms: drawn from templates as PDF/A, kept for ever. */
@NullMarked
package org.motcua.form;

import org.jspecify.annotations.NullMarked;
