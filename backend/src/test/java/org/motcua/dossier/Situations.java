package org.motcua.dossier;

import static org.motcua.dossier.DossierAction.ACCEPT;
import static org.motcua.dossier.DossierAction.APPROVE_EXTENSION;
import static org.motcua.dossier.DossierAction.ASK_OPINION;
import static org.motcua.dossier.DossierAction.ATTACH;
import static org.motcua.dossier.DossierAction.CLOSE;
import static org.motcua.dossier.DossierAction.DECIDE;
import static org.motcua.dossier.DossierAction.FORWARD;
import static org.motcua.dossier.DossierAction.REFUSE;
import static org.motcua.dossier.DossierAction.REQUEST_EXTENSION;
import static org.motcua.dossier.DossierAction.REQUEST_SUPPLEMENT;
import static org.motcua.dossier.DossierAction.REQUIRE_PAYMENT;
import static org.motcua.dossier.DossierAction.RETURN;
import static org.motcua.dossier.DossierAction.SUBMIT;
import static org.motcua.dossier.DossierAction.SUSPEND;
import static org.motcua.dossier.DossierAction.WITHDRAW;
import static org.motcua.support.DossierMother.aged;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.head;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.DossierMother.signatory;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.motcua.support.Filed;
import org.motcua.support.Herd;
import org.motcua.support.Herd.Way;
import org.motcua.support.Wire;

/** How a dossier comes into each situation of {@link WhoMayTable}. */
final class Situations {
    private Situations() {}

    static Map<String, Way> all() {
        Map<String, Way> all = new LinkedHashMap<>();
        Way submitted = Herd.draft().owner(SUBMIT);
        Way accepted = submitted.by(intake(), ACCEPT);
        Way inProgress = accepted.by(intake(), FORWARD);
        Way toSign = forwarded(inProgress);
        Way decided = toSign.by(signatory(), DECIDE);
        Way returned = decided.by(intake(), RETURN);
        Way late = toSign.then(Situations::age);
        Way apologyAsked = late.by(examiner(), REQUEST_EXTENSION);
        all.put("DRAFT", Herd.draft());
        all.put("SUBMITTED", submitted);
        // The marked paper is there again; the answer itself is still to come.
        all.put(
                "SUPPLEMENT_REQUIRED",
                submitted.by(intake(), REQUEST_SUPPLEMENT).owner(ATTACH));
        all.put("REFUSED", submitted.by(intake(), REFUSE));
        all.put("ACCEPTED", accepted);
        all.put("PAYMENT_REQUIRED", inProgress.by(examiner(), REQUIRE_PAYMENT));
        all.put("IN_PROGRESS", inProgress);
        all.put("SUSPENDED", inProgress.by(head(), SUSPEND));
        all.put("DECIDED", decided);
        all.put("RETURNED", returned);
        all.put("CLOSED", returned.by(intake(), CLOSE));
        all.put("WITHDRAWN", submitted.owner(WITHDRAW));
        all.put(
                "DECIDED UNPAID",
                forwarded(inProgress.then(Situations::feeBeforeReturn)).by(signatory(), DECIDE));
        all.put("TO SIGN", toSign);
        all.put("LATE", late);
        all.put("APOLOGY ASKED", apologyAsked);
        all.put("APOLOGISED", apologyAsked.by(signatory(), APPROVE_EXTENSION));
        all.put("OPINION ASKED", inProgress.by(examiner(), ASK_OPINION));
        all.put("WALK-IN", Herd.walkIn());
        all.put("BY POST", Herd.byPost());
        return all;
    }

    /** From the examination to the signature. */
    private static Way forwarded(Way way) {
        return way.by(examiner(), FORWARD).by(head(), FORWARD);
    }

    private static HttpRequest age(Filed d) {
        aged(d);
        return null;
    }

    private static HttpRequest feeBeforeReturn(Filed d) {
        return Wire.sending(
                examiner(),
                "POST",
                d.path() + "/payment-requirements",
                Map.of("amount", 50000, "reason", "Lệ phí cấp bản sao", "gate", "RETURN"));
    }
}
