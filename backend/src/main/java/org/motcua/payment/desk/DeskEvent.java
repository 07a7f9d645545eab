package org.motcua.payment.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventData;

/** What happens at the desks; the subject is the shift, collection, hand-over, receipt, refund, statement or difference. */
public sealed interface DeskEvent extends EventData {

    @Override
    @JsonIgnore
    default String type() {
        return "PAYMENT"
                + getClass().getSimpleName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    record ShiftOpened(long openingFloat) implements DeskEvent {}

    record ShiftClosed(
            long expected, long counted, @Nullable String note) implements DeskEvent {}

    record ShiftReviewed(long deposited, @Nullable String note) implements DeskEvent {}

    record CollectionTaken(UUID movement, long amount, String method, List<UUID> obligations) implements DeskEvent {}

    record HandoverAnnounced(long amount) implements DeskEvent {}

    record HandoverDecided(
            boolean confirmed, long counted, @Nullable String note) implements DeskEvent {}

    record ReceiptIssued(
            String series,
            long number,
            UUID obligation,
            long amount,
            @Nullable UUID replaces) implements DeskEvent {}

    record ReceiptCancelled(String reason) implements DeskEvent {}

    record ReceiptReplaced(UUID by, String reason) implements DeskEvent {}

    record RefundRequested(
            long amount,
            String reason,
            @Nullable UUID need,
            @Nullable UUID obligation) implements DeskEvent {}

    record RefundApproved(long amount) implements DeskEvent {}

    record RefundDeclined(String reason) implements DeskEvent {}

    record RefundPaid(String method, @Nullable String reference) implements DeskEvent {}

    record StatementImported(String account, String sha256, int transactions) implements DeskEvent {}

    record GatewayFileImported(String merchant, String day, String sha256, int lines) implements DeskEvent {}

    record TransferMatched(UUID movement, List<UUID> obligations) implements DeskEvent {}

    record DifferenceFound(String kind, long amount) implements DeskEvent {}

    record DifferenceTaken(String owner) implements DeskEvent {}

    record DifferenceResolved(String resolution, String note) implements DeskEvent {}
}
