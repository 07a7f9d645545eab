package org.motcua.notice;

/** What an editor does with a notice. */
public enum NoticeAction {
    EDIT,
    PUBLISH,
    WITHDRAW
}
