package org.motcua.notice;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why it is withdrawn. */
public record NoticeWithdrawal(@Size(max = 300) @Nullable String reason) {}
