package org.motcua.payment.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An imported bank statement.
 *
 * @param transactions lines of the file; a line that an earlier file had is the earlier one's
 * @param matched how many of its own have their counterpart in our books
 */
@Schema(name = "BankStatement")
public record StatementView(
        UUID id,
        String agency,
        String account,
        String fileName,
        Instant importedAt,
        String importerName,
        int transactions,
        int matched) {

    /** Statements, newest first; {@code next} is absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BankStatementPage")
    public record Page(List<StatementView> items, @Nullable String next) {}

    /** A statement with every transaction that it was the first to tell of. */
    @Schema(name = "BankStatementDetail")
    public record Detail(StatementView statement, List<Transaction> transactions) {}

    /**
     * Money that came to, or left, the account.
     *
     * @param amount a credit is more than nothing, a debit less
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BankTransaction")
    public record Transaction(
            UUID id,
            String reference,
            Instant at,
            long amount,
            String description,
            TransactionState state,
            @Nullable String orderNumber) {

        static Transaction of(BankTransaction t) {
            return new Transaction(t.id, t.reference, t.at, t.amount, t.description, t.state, t.orderNumber);
        }
    }
}
