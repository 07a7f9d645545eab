package org.motcua.feedback.api;

/** How somebody is reached. */
public enum ContactChannel {
    EMAIL,
    SMS
}
