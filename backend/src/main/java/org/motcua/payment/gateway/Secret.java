package org.motcua.payment.gateway;

/** What signs messages; cannot be printed by mistake. */
public record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
