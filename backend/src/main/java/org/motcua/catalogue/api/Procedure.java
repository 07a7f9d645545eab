package org.motcua.catalogue.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.fee.FeeInput;
import org.motcua.catalogue.api.fee.FeeRule;
import org.motcua.clock.api.LimitRule;

/** An administrative procedure in one version, with all its legal parts (NĐ 63/2010 Điều 8, TT 02/2017/TT-VPCP). */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProcedureDefinition")
public record Procedure(
        String code,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Schema(description = "false while any fact in it still waits for a check against the national database")
        boolean verified,

        Agency.Level level,
        Field field,
        LocalizedText name,
        LocalizedText summary,
        List<String> keywords,
        OnlineLevel onlineLevel,
        @Nullable LocalizedText onlineLevelReason,
        List<LocalizedText> sequence,
        List<ChannelNote> channels,
        List<Paper> papers,
        int sets,
        LegalLimit limit,
        LocalizedText applicants,
        List<String> applicantKinds,
        LocalizedText authority,
        List<String> offeredBy,
        List<Result> results,
        List<FeeRule> fees,

        @Schema(description = "What the fees depend on, and where it comes from")
        List<FeeInput> feeInputs,

        FeeGate feeGate,
        LocalizedText formName,
        @Nullable LocalizedText conditions,
        List<LegalBasis> legalBasis,
        List<LocalizedText> notices,
        Supplement supplement,
        Form form,
        Process process) {
    public Procedure {
        feeInputs = feeInputs == null ? List.of() : List.copyOf(feeInputs);
    }

    /** How much of it can be done online (NĐ 42/2022 Điều 11). */
    public enum OnlineLevel {
        FULL,
        PARTIAL,
        NONE
    }

    /** When what is owed must have been paid. */
    public enum FeeGate {
        NONE,
        BEFORE_ACCEPTANCE,
        BEFORE_PROCESSING,
        BEFORE_RETURN
    }

    @Schema(name = "ProcedureField")
    public record Field(String code, LocalizedText name) {}

    @Schema(name = "ChannelNote")
    public record ChannelNote(String channel, LocalizedText note) {}

    @Schema(name = "RequiredPaper")
    public record Paper(
            String code,
            LocalizedText name,
            @Nullable LocalizedText note,
            int originals,
            int copies,
            boolean required) {}

    @Schema(
            name = "LegalLimit",
            description = "amount: hours, days, or for SAME_DAY the hour of day until which the same day counts")
    public record LegalLimit(LimitRule rule, int amount, LocalizedText text, String legalBasis) {}

    @Schema(name = "ProcedureResult")
    public record Result(String code, LocalizedText name) {}

    @Schema(name = "LegalBasis")
    public record LegalBasis(String number, LocalizedText title) {}

    /**
     * A procedure's rule for supplements: the applicant's time, and whether the limit starts anew or goes on.
     *
     * @param limitWorkingDays null when the procedure sets none, and the one for all procedures holds
     */
    @Schema(name = "SupplementRule")
    public record Supplement(
            @Schema(description = "absent when the procedure sets none: then the limit for all procedures holds")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Integer limitWorkingDays,

            Effect effect) {
        /** What an answered supplement does to the limit. */
        @Schema(name = "SupplementEffect")
        public enum Effect {
            RESTART,
            RESUME
        }
    }

    @Schema(name = "Form")
    public record Form(JsonNode schema, FormUi ui) {}

    @Schema(name = "FormUi")
    public record FormUi(List<FormStep> steps, Map<String, FormField> fields) {}

    @Schema(name = "FormStep")
    public record FormStep(String id, LocalizedText title, List<String> fields) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormField")
    public record FormField(
            LocalizedText label,
            @Nullable LocalizedText hint,
            @Nullable String widget,
            @Nullable String inputMode,
            @Nullable String autocomplete,
            @Nullable String width,
            @Nullable Boolean inline,
            @Nullable Map<String, LocalizedText> options,
            @Nullable String prefill,
            @Nullable Map<String, LocalizedText> errors) {}

    @Schema(name = "ProcedureProcess")
    public record Process(int version, List<ProcessStep> steps) {
        public ProcessStep step(int index) {
            return steps.get(index);
        }

        /** Index of the step where the result is signed. */
        public int signature() {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).kind() == ProcessStep.Kind.SIGNATURE) {
                    return i;
                }
            }
            throw new IllegalStateException("a process without a signature");
        }
    }

    public Optional<Paper> paper(String paperCode) {
        return papers.stream().filter(p -> p.code().equals(paperCode)).findFirst();
    }
}
