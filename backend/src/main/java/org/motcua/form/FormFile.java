package org.motcua.form;

/** A PDF and what to call it. */
public record FormFile(String fileName, byte[] pdf) {}
