package org.motcua.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the link under a letter ends. It says nothing of the case.
 *
 * @param own letters about the reader's own complaint; else about a public one they follow
 * @param ended there will be no more of them
 */
@Schema(name = "FeedbackLetters")
public record LetterSubscription(boolean own, boolean ended) {}
