package org.motcua.payment.receipt;

/** A PDF and what to call it. */
public record ReceiptFile(String fileName, byte[] pdf) {}
