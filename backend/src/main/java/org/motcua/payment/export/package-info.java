/** Receipts and books as tables for accountants: CSV and XLSX, safe to be opened. */
@NullMarked
package org.motcua.payment.export;

import org.jspecify.annotations.NullMarked;
