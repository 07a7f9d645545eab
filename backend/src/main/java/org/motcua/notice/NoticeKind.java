package org.motcua.notice;

/** What a notice tells. */
public enum NoticeKind {
    NEWS,
    NOTICE,
    /** The system will stand still for a while, as planned. */
    DOWNTIME
}
