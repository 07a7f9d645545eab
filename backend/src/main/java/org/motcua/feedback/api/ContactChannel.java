package org.motcua.feedback.api;

import java.util.regex.Pattern;

/** How somebody is reached. */
public enum ContactChannel {
    EMAIL("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+"),
    SMS("\\+?[0-9]{8,15}");

    private final Pattern shape;

    ContactChannel(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** Whether a message could be sent there at all: one address, and nothing that is more than an address. */
    public boolean isAddress(String text) {
        return shape.matcher(text).matches();
    }
}
