package org.motcua.dossier.api;

/** Where a dossier is in its life, with the national portal's status code ({@code TrangThaiHoSo}, 0: none). */
public enum DossierState {
    DRAFT(0),
    SUBMITTED(1),
    SUPPLEMENT_REQUIRED(5),
    REFUSED(3),
    ACCEPTED(2),
    PAYMENT_REQUIRED(6),
    IN_PROGRESS(4),
    SUSPENDED(8),
    DECIDED(9),
    RETURNED(10),
    CLOSED(10),
    WITHDRAWN(7);

    private final int nationalStatus;

    DossierState(int nationalStatus) {
        this.nationalStatus = nationalStatus;
    }

    public int nationalStatus() {
        return nationalStatus;
    }
}
