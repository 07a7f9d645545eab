package org.motcua.faq;

/** What an editor does with a question. */
public enum QuestionAction {
    EDIT,
    PUBLISH,
    WITHDRAW
}
