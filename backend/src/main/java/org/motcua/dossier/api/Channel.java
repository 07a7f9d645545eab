package org.motcua.dossier.api;

/** How a dossier came (NĐ 61/2018 Điều 16). */
public enum Channel {
    ONLINE,
    COUNTER,
    POSTAL;

    /** Online dossiers are taken before the others (Điều 10.1a). */
    public short rank() {
        return (short) (this == ONLINE ? 0 : 1);
    }
}
