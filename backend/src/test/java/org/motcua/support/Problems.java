package org.motcua.support;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;

/** What every refusal looks like (RFC 9457). */
public final class Problems {
    private Problems() {}

    public static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code))
                .body("status", is(status))
                .body("type", is("urn:motcua:problem:" + code));
    }
}
