package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.DossierRecords;
import org.motcua.identity.api.Actor;
import org.motcua.payment.gateway.Merchants;

/** How what is owed for a dossier can be paid (NĐ 61/2018 Điều 22). */
@ApplicationScoped
public class WaysToPay {
    private final DossierRecords dossiers;
    private final DossierDues dues;
    private final Agencies agencies;
    private final Merchants merchants;

    WaysToPay(DossierRecords dossiers, DossierDues dues, Agencies agencies, Merchants merchants) {
        this.dossiers = dossiers;
        this.dues = dues;
        this.agencies = agencies;
        this.merchants = merchants;
    }

    /** 404 for who may not see the dossier. */
    public Uni<List<WayToPay>> of(UUID dossier, Actor by) {
        return dossiers.seen(dossier, by)
                .chain(seen -> dues.of(dossier)
                        .chain(owed -> dues.party(dossier)
                                .chain(party -> agencies.tree()
                                        .map(tree -> party.map(p -> ways(
                                                        owed.stream().anyMatch(d -> d.owed()),
                                                        seen == DossierRecords.Seen.OWNER,
                                                        p.channel() == Channel.POSTAL,
                                                        tree.lineage(p.receivingAgency())))
                                                .orElse(List.of())))));
    }

    private List<WayToPay> ways(boolean owed, boolean owner, boolean byPost, List<String> lineage) {
        List<WayToPay> ways = new ArrayList<>();
        for (PayWay way : PayWay.values()) {
            WayToPay.Reason refused = merchants.nearest(way, lineage).isEmpty()
                    ? WayToPay.Reason.NOT_OFFERED
                    : owner ? null : WayToPay.Reason.OWNER_ONLY;
            ways.add(way(WayToPay.Kind.valueOf(way.name()), owed, refused));
        }
        ways.add(way(WayToPay.Kind.COUNTER, owed, null));
        ways.add(way(WayToPay.Kind.POST, owed, byPost ? null : WayToPay.Reason.NOT_BY_POST));
        return List.copyOf(ways);
    }

    private static WayToPay way(WayToPay.Kind kind, boolean owed, WayToPay.@Nullable Reason refused) {
        WayToPay.Reason reason = owed ? refused : WayToPay.Reason.NOTHING_OWED;
        return new WayToPay(kind, reason == null, reason);
    }
}
