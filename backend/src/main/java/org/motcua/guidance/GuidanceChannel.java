package org.motcua.guidance;

/** How guidance was given. */
public enum GuidanceChannel {
    COUNTER,
    PHONE,
    ONLINE,
    POST
}
