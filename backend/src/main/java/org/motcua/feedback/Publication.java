package org.motcua.feedback;

import java.time.Instant;
import java.util.List;

/**
 * What was made public, and by which marks it differs from what was written: laid over the original, they give exactly these texts.
 *
 * @param marks never leave the desk
 */
record Publication(String title, String content, String answer, List<RedactionMark> marks, Instant at) {}
