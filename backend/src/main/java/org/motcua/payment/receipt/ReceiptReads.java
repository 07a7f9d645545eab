package org.motcua.payment.receipt;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.desk.Where;
import org.motcua.shared.ProblemException;

/** Receipts as their payers, the desks and the public see them. */
@ApplicationScoped
public class ReceiptReads {
    private final ReceiptRepository receipts;
    private final Agencies agencies;
    private final Clock clock;
    private final String publicUrl;

    ReceiptReads(
            ReceiptRepository receipts,
            Agencies agencies,
            Clock clock,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.receipts = receipts;
        this.agencies = agencies;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** What a list is asked for. */
    public record Asked(
            @Nullable UUID dossier,
            @Nullable String agency,
            @Nullable Long number,
            @Nullable LocalDate day,
            @Nullable String cursor,
            int limit) {}

    /** A desk sees what its agencies have issued, everybody else their own. */
    @WithSession
    public Uni<ReceiptPage> list(Asked asked, Actor by) {
        return agencies.tree().chain(tree -> {
            Where where = mine(asked, by, tree)
                    .and("dossier = :dossier", "dossier", asked.dossier())
                    .and("number = :number", "number", asked.number())
                    .and("issuedAt >= :earliest", "earliest", start(asked.day(), 0))
                    .and("issuedAt < :before", "before", start(asked.day(), 1))
                    .after(asked.cursor());
            return receipts.page(where, asked.limit())
                    .map(found -> new ReceiptPage(
                            found.stream()
                                    .limit(asked.limit())
                                    .map(r -> view(r, tree))
                                    .toList(),
                            Where.next(found.stream().map(r -> r.id).toList(), asked.limit())));
        });
    }

    @WithSession
    public Uni<ReceiptView> get(UUID id, Actor by) {
        return agencies.tree()
                .chain(tree -> receipts.require(id).map(r -> {
                    if (!by.subject().equals(r.payer) && !by.holdsAny(DeskAccess.DESKS, tree.lineage(r.agency))) {
                        throw ProblemException.of(DeskProblem.RECEIPT_NOT_FOUND);
                    }
                    return view(r, tree);
                }));
    }

    /** For anybody who holds the receipt. */
    @WithSession
    public Uni<ReceiptCheck> check(String token) {
        return agencies.tree()
                .chain(tree -> receipts.byToken(token)
                        .onItem()
                        .ifNull()
                        .failWith(() -> ProblemException.of(DeskProblem.RECEIPT_NOT_FOUND))
                        .chain(r -> r.replacedBy == null
                                ? Uni.createFrom().item(check(r, null, tree))
                                : receipts.require(r.replacedBy).map(by -> check(r, by, tree))));
    }

    private static Where mine(Asked asked, Actor by, AgencyTree tree) {
        if (by.appointments().stream().noneMatch(a -> DeskAccess.DESKS.contains(a.role()))) {
            return new Where().and("payer = :payer", "payer", by.subject());
        }
        List<String> reach = DeskAccess.reach(by, DeskAccess.DESKS, Optional.ofNullable(asked.agency()), tree);
        return new Where().and("agency in :agencies", "agencies", reach);
    }

    private ReceiptView view(Receipt r, AgencyTree tree) {
        return ReceiptView.of(r, tree.name(r.agency), publicUrl);
    }

    private ReceiptCheck check(Receipt r, @Nullable Receipt instead, AgencyTree tree) {
        return new ReceiptCheck(
                ReceiptForm.number(r.number),
                r.form.sign(),
                r.symbol,
                r.state,
                tree.name(r.agency),
                r.amount,
                day(r.issuedAt),
                r.closedAt == null ? null : day(r.closedAt),
                instead == null ? null : ReceiptForm.number(instead.number));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private @Nullable Instant start(@Nullable LocalDate day, int plus) {
        return day == null
                ? null
                : day.plusDays(plus).atStartOfDay(clock.getZone()).toInstant();
    }
}
