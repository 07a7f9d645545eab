package org.motcua.payment.export;

/** A table and what to call it. */
public record ExportFile(String fileName, byte[] content) {}
