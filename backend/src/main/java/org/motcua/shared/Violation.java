package org.motcua.shared;

/**
 * One fault in a request.
 *
 * @param field path of the value at fault, as the client sent it
 * @param in {@code body}, {@code query}, {@code path}, {@code header}, {@code form} (the dossier's form) or {@code papers}
 * @param code the rule that failed: a bean validation annotation or a JSON Schema keyword
 * @param message what to do, in the caller's language
 */
public record Violation(String field, String in, String code, String message) {}
