package org.motcua.form;

/**
 * A template in one version.
 *
 * @param label which it is, as kept with every form drawn from it: {@code RECEIPT/1} of this release, or {@code RECEIPT/H53.DEMO.10/3}
 */
record FormTemplate(String label, String source) {}
