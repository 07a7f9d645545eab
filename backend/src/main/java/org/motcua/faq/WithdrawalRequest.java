package org.motcua.faq;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why it is withdrawn. */
@Schema(name = "QuestionWithdrawal")
public record WithdrawalRequest(@Size(max = 300) @Nullable String reason) {}
