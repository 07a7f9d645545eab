package org.motcua.payment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which obligations to pay, and how. What they cost, the server knows. */
public record BeginPaymentRequest(
        @NotEmpty @Size(max = 20) List<@NotNull UUID> obligations,
        @NotNull PayWay way) {}
