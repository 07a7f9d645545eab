/** The case of one applicant, from draft to closing: its life, its queues, its use cases. */
@NullMarked
package org.motcua.dossier;

import org.jspecify.annotations.NullMarked;
