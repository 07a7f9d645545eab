package org.motcua.faq;

import java.util.List;

/** Where a question stands, and what its editors may do with it there. */
public enum QuestionState {
    DRAFT(List.of(QuestionAction.EDIT, QuestionAction.PUBLISH)),
    /** What is published stays until the changed draft is published in its place. */
    PUBLISHED(List.of(QuestionAction.EDIT, QuestionAction.PUBLISH, QuestionAction.WITHDRAW)),
    WITHDRAWN(List.of(QuestionAction.EDIT, QuestionAction.PUBLISH));

    private final List<QuestionAction> actions;

    QuestionState(List<QuestionAction> actions) {
        this.actions = actions;
    }

    public List<QuestionAction> actions() {
        return actions;
    }
}
