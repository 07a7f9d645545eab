package org.motcua.payment.reconciliation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.motcua.identity.api.Actor;
import org.motcua.payment.Gates;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Workers;

/** Takes in what the bank and the gateways say: read, kept, and then laid beside our books, transaction by transaction. */
@ApplicationScoped
public class StatementImport {
    private static final Logger LOG = Logger.getLogger(StatementImport.class);
    private final ReconciliationConfig config;
    private final StatementKeeping keeping;
    private final TransactionMatching matching;
    private final Gates gates;
    private final Clock clock;

    StatementImport(
            ReconciliationConfig config,
            StatementKeeping keeping,
            TransactionMatching matching,
            Gates gates,
            Clock clock) {
        this.config = config;
        this.keeping = keeping;
        this.matching = matching;
        this.gates = gates;
        this.clock = clock;
    }

    /** Once for each file and account: the same file again answers the same statement. */
    public Uni<UUID> bank(ImportedFile file, String language, Actor by) {
        DeskAccess.requireAnywhere(by, ReconciliationAccess.KEEPERS);
        return Workers.onWorker(() -> read(file, language, () -> bankFile(file)))
                .chain(read -> keeping.bank(file, read, by))
                .call(kept -> matchAll(kept.unseen()))
                .map(StatementKeeping.Kept::statement);
    }

    public Uni<GatewayFileView> gateway(ImportedFile file, String language, Actor by) {
        DeskAccess.requireAnywhere(by, ReconciliationAccess.KEEPERS);
        return Workers.onWorker(() ->
                        read(file, language, () -> GatewayCsv.parse(file.text(), config.maxLines(), clock.getZone())))
                .chain(read -> keeping.gateway(file, read, by));
    }

    /** Transactions that an import left behind, or that came in while it was cut off. */
    Uni<Void> matchAll(List<UUID> transactions) {
        return Multi.createFrom()
                .iterable(transactions)
                .onItem()
                .transformToUniAndConcatenate(this::match)
                .collect()
                .last();
    }

    /** One that fails stands in nobody's way: the job tries it again. */
    private Uni<Void> match(UUID transaction) {
        return matching.match(transaction).chain(gates::open).onFailure().recoverWithUni(e -> {
            LOG.errorf(e, "bank transaction %s cannot be matched", transaction);
            return Uni.createFrom().voidItem();
        });
    }

    private BankFile bankFile(ImportedFile file) {
        return BankXml.isXml(file.content())
                ? BankXml.parse(file.content(), config.maxLines(), clock.getZone())
                : BankCsv.parse(file.text(), config.columns(), config.maxLines(), clock.getZone());
    }

    private <T> T read(ImportedFile file, String language, Supplier<T> reader) {
        if (file.content().length > config.maxBytes()) {
            throw ProblemException.of(DeskProblem.STATEMENT_UNREADABLE);
        }
        try {
            return reader.get();
        } catch (FileFault.Stop stop) {
            throw FileFault.problem(stop, language);
        }
    }
}
