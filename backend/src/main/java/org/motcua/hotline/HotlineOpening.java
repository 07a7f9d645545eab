package org.motcua.hotline;

/** When somebody answers. */
public enum HotlineOpening {
    /** When the agency works: its calendar, with holidays and closures. */
    OFFICE,
    /** In weekly hours of its own, holidays included. */
    OWN,
    ALWAYS
}
