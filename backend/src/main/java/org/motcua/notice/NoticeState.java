package org.motcua.notice;

import java.util.List;

/** Where a notice stands, and what its editors may do with it there. */
public enum NoticeState {
    DRAFT(List.of(NoticeAction.EDIT, NoticeAction.PUBLISH)),
    /** What is published stays until the changed draft is published in its place. */
    PUBLISHED(List.of(NoticeAction.EDIT, NoticeAction.PUBLISH, NoticeAction.WITHDRAW)),
    WITHDRAWN(List.of(NoticeAction.EDIT, NoticeAction.PUBLISH));

    private final List<NoticeAction> actions;

    NoticeState(List<NoticeAction> actions) {
        this.actions = actions;
    }

    public List<NoticeAction> actions() {
        return actions;
    }
}
