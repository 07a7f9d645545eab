package org.motcua.editorial.api;

/** What an editor does with a text for the public. */
public enum EditorialAction {
    EDIT,
    PUBLISH,
    WITHDRAW
}
