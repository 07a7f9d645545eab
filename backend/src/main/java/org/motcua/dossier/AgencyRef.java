package org.motcua.dossier;

import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;

/** An agency by code and name. */
public record AgencyRef(String code, LocalizedText name) {
    static AgencyRef of(String code, AgencyTree tree) {
        return new AgencyRef(code, tree.name(code));
    }
}
