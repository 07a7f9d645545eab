package org.motcua.identity;

import org.motcua.shared.ProblemType;

enum IdentityProblem implements ProblemType {
    NO_SUBJECT("auth.no-subject", 401);

    private final String code;
    private final int status;

    IdentityProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
