package org.motcua.form;

import java.time.ZoneId;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierSnapshot;

/**
 * A form that an event calls for, with all that may be said on it.
 *
 * @param moment the event, and the dossier right after it: nothing later shows on the form
 * @param publicUrl under which people reach the product
 */
record CalledFor(
        FormKind kind,
        DossierHistory.Moment moment,
        DossierHistory history,
        Procedure procedure,
        AgencyTree tree,
        String publicUrl,
        ZoneId zone) {

    DossierSnapshot dossier() {
        return moment.after();
    }

    /** Who issues it: the one-stop office what concerns receiving, the processing agency the rest. */
    String issuer() {
        boolean processing = kind == FormKind.APOLOGY
                || kind == FormKind.SUSPENSION && moment.type().equals("DOSSIER_SUSPENDED");
        return processing ? dossier().competentAgency() : dossier().receivingAgency();
    }

    String ruleSet() {
        return tree.find(dossier().competentAgency()).map(Agency::ruleSet).orElse("A");
    }
}
