package org.motcua.standin.gateway;

/** Whom the stand-ins take money for. The secrets are made anew with each start: there is none that production could be given by mistake. */
public record Merchant(
        String vnpayCode, String vnpaySecret, String nationalCode, String nationalSecret, String account) {}
