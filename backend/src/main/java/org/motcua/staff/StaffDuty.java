package org.motcua.staff;

/** What somebody is at the counter. */
public enum StaffDuty {
    HEAD,
    DEPUTY,
    OFFICER
}
