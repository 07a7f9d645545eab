package org.motcua.payment.receipt;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** PDFs of receipts. */
@ApplicationScoped
class ReceiptDocumentQueries {
    private static final String FIND = "select pdf from receipt_document where receipt = $1 and state = $2";
    private static final String KEEP = """
            insert into receipt_document (receipt, state, made_at, pdf, sha256) values ($1, $2, $3, $4, $5) on conflict do nothing""";
    private final Pool pool;

    ReceiptDocumentQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<Optional<byte[]>> find(UUID receipt, ReceiptState state) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(receipt, state.name()))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getBuffer(0).getBytes()));
    }

    /** Who comes second keeps nothing. */
    Uni<Void> keep(UUID receipt, ReceiptState state, Instant at, byte[] pdf) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.tuple()
                        .addValue(receipt)
                        .addValue(state.name())
                        .addValue(at.atOffset(ZoneOffset.UTC))
                        .addValue(Buffer.buffer(pdf))
                        .addValue(sha256(pdf)))
                .replaceWithVoid();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
