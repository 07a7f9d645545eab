package org.motcua.payment.receipt;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which receipt: its number within its symbol, and what it is for. */
@Schema(name = "IssuedReceipt")
public record ReceiptRef(UUID id, String number, String symbol, UUID obligation) {}
