package org.motcua.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a draft comes into force, and what allows it. */
public record CalendarApplication(
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 500) String legalBasis) {}
