package org.motcua.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.WorkingCalendar;

/** One dossier's life: each call makes an event and changes the row as the application's own event would. */
final class Story {
    static final String COLUMNS = "id, version, state, channel, procedure_code, procedure_version, competent_agency, receiving_agency, owner, applicant, applicant_name, "
            + "contact, delivery, form, filing_reference, status_token, dossier_code, step, step_code, step_role, holding_agency, assignee, assignee_name, submitted_at, "
            + "accepted_at, decided_at, finished_at, clock_started_at, due_at, original_due_at, step_started_at, step_due_at, queue_due_at, intake_started_at, channel_rank, paused_at, "
            + "state_before_pause, supplement, supplement_requests, dues, outcome, progress, pauses, search_text, created_at, updated_at";
    static final String EVENT_COLUMNS = "id, subject, type, at, actor, actor_name, actor_role, agency, data";
    private static final Map<String, String> TYPES = new ConcurrentHashMap<>();
    static final String DELIVERY = "{\"method\":\"COUNTER\"}";
    private final RandomGenerator random;
    private final Instant end;
    private final Offer offer;
    private final LegalTime time;
    private final WorkingCalendar calendar;
    private final Person person;
    private final String channel;
    private final String owner;
    private final String competent;
    private final String receiving;
    private final UUID id;
    private final Instant created;
    private final List<Object[]> events = new ArrayList<>();
    private final StringBuilder progress = new StringBuilder();
    private final List<Pause> pauses = new ArrayList<>();
    private Instant now;
    private String state = "DRAFT";
    private String reference;
    private String token;
    private String code;
    private Integer step;
    private String stepRole;
    private String holding;
    private String assignee;
    private Instant submitted;
    private Instant accepted;
    private Instant decided;
    private Instant finished;
    private Instant dueAt;
    private Instant originalDue;
    private Instant intakeStarted;
    private Instant stepStarted;
    private Instant stepDue;
    private Instant queueDue;
    private Instant paused;
    private String before;
    private String supplement;
    private UUID owed;
    private String dueMembers;
    private boolean met;
    private String outcome;

    /** @param end nothing happens after it */
    Story(RandomGenerator random, Offer offer, LegalTime time, String competent, String receiving, String channel, String owner, Instant created, Instant end) {
        this.random = random;
        this.offer = offer;
        this.time = time;
        this.calendar = time.of(competent);
        this.competent = competent;
        this.receiving = receiving;
        this.channel = channel;
        this.owner = owner;
        this.created = created;
        this.end = end;
        this.now = created;
        this.person = Person.of(random);
        this.holding = receiving;
        this.id = Ids.uuid(random, created);
        event("Drafted", owner == null ? "INTAKE_OFFICER" : "APPLICANT", "\"procedureCode\":\"" + offer.code() + "\",\"procedureVersion\":\"" + offer.version()
                + "\",\"channel\":\"" + channel + "\",\"competentAgency\":\"" + competent + "\",\"receivingAgency\":\"" + receiving + "\""
                + (owner == null ? "" : ",\"owner\":\"" + owner + "\"") + ",\"applicant\":" + person.applicant() + ",\"contact\":" + person.contact());
    }

    void submit() {
        after(1, 1500);
        state = "SUBMITTED";
        reference = "TN-" + Ids.letters(random, 4) + "-" + Ids.letters(random, 4) + "-" + Ids.letters(random, 4);
        token = Ids.letters(random, 24);
        submitted = now;
        stepRole = "INTAKE_OFFICER";
        takeIn();
        event("Submitted", "APPLICANT", "\"filingReference\":\"" + reference + "\",\"statusToken\":\"" + token + "\",\"form\":" + offer.form() + ",\"contact\":"
                + person.contact() + ",\"delivery\":" + DELIVERY + ",\"intakeDueAt\":\"" + queueDue + "\"");
    }

    void askSupplement() {
        after(30, 400);
        before = state;
        state = "SUPPLEMENT_REQUIRED";
        paused = now;
        queueDue = calendar.dueAt(offer.supplement(), now);
        supplement = "\"stage\":\"INTAKE\",\"reason\":\"Bản chụp không đọc được\",\"fields\":[],\"papers\":[],\"requestedAt\":\"" + now + "\",\"dueAt\":\"" + queueDue + "\"";
        event("SupplementRequested", "INTAKE_OFFICER", "\"request\":{" + supplement + "},\"repeated\":false");
    }

    void answerSupplement() {
        after(600, 6000);
        resume();
        takeIn();
        supplement += ",\"answeredAt\":\"" + now + "\"";
        event("SupplementAnswered", "APPLICANT", "\"form\":" + offer.form() + ",\"queueDueAt\":\"" + queueDue + "\"");
    }

    void accept(Serials serials) {
        after(10, 450);
        state = "ACCEPTED";
        code = serials.next(receiving, now);
        accepted = now;
        dueAt = calendar.dueAt(offer.limit(), now);
        originalDue = dueAt;
        enter(0);
        event("Accepted", "INTAKE_OFFICER", "\"dossierCode\":\"" + code + "\",\"dueAt\":\"" + dueAt + "\",\"step\":" + offer.steps().get(0).json()
                + ",\"stepDueAt\":\"" + stepDue + "\"");
        if (offer.fee() > 0) {
            requirePayment();
        }
    }

    private void requirePayment() {
        owed = Ids.uuid(random, now);
        dueMembers = "\"id\":\"" + owed + "\",\"kind\":\"FEE\",\"gate\":\"" + (offer.payFirst() ? "PROCESSING" : "RETURN") + "\",\"lines\":[" + line(offer.fee())
                + "],\"amount\":" + offer.fee() + ",\"reason\":\"Lệ phí\",\"requiredAt\":\"" + now + "\"";
        event("PaymentRequired", "INTAKE_OFFICER", "\"due\":{" + dueMembers + "}");
        if (offer.payFirst()) {
            before = state;
            state = "PAYMENT_REQUIRED";
            paused = now;
        }
    }

    boolean owes() {
        return owed != null && !met;
    }

    void pay() {
        after(5, 600);
        met = true;
        String how = "{\"method\":\"CASH\",\"reference\":\"BL-1\",\"at\":\"" + now + "\"}";
        dueMembers += ",\"met\":" + how;
        String onward = "";
        if (state.equals("PAYMENT_REQUIRED")) {
            resume();
            dueAt = moved(offer.limit(), accepted);
            stepDue = moved(offer.steps().get(step).budget(), stepStarted);
            queueDue = stepDue;
            onward = ",\"onward\":{\"dueAt\":\"" + dueAt + "\",\"queueDueAt\":\"" + stepDue + "\"}";
        }
        event("PaymentMet", "SYSTEM", "\"due\":\"" + owed + "\",\"how\":" + how + onward);
    }

    void forward() {
        after(20, offer.days() * 300);
        state = "IN_PROGRESS";
        enter(step + 1);
        event("Forwarded", "CASE_OFFICER", "\"toStep\":" + step + ",\"step\":" + offer.steps().get(step).json() + ",\"stepDueAt\":\"" + stepDue + "\"");
    }

    void takeOver(String officer) {
        after(1, 60);
        assignee = officer;
        event("TakenOver", "CASE_OFFICER", "\"assignee\":\"" + officer + "\",\"assigneeName\":\"Chuyên viên\"");
    }

    void suspend() {
        after(10, 300);
        before = state;
        state = "SUSPENDED";
        paused = now;
        event("Suspended", "UNIT_HEAD", "\"reason\":\"Chờ kết quả xác minh\",\"legalBasis\":\"Điều 10\"");
    }

    void decide() {
        after(20, offer.days() * 200);
        state = "DECIDED";
        decided = now;
        outcome = "\"kind\":\"GRANTED\",\"resultNumber\":\"" + random.nextInt(10_000) + "/KQ\",\"summary\":\"Đồng ý giải quyết\"";
        enter(offer.steps().size() - 1);
        stepDue = dueAt;
        queueDue = dueAt;
        event("Decided", "SIGNATORY", "\"outcome\":{" + outcome + "},\"toStep\":" + step + ",\"step\":" + offer.steps().get(step).json());
    }

    void giveBack() {
        after(60, 3000);
        state = "RETURNED";
        outcome += ",\"returnedAt\":\"" + now + "\",\"returnedBy\":\"COUNTER\",\"receivedBy\":\"" + person.name() + "\"";
        event("Returned", "INTAKE_OFFICER", "\"method\":\"COUNTER\",\"receivedBy\":\"" + person.name() + "\"");
    }

    void close() {
        after(1, 300);
        finish("CLOSED");
        event("Closed", "INTAKE_OFFICER", "");
    }

    void refuse() {
        after(60, 400);
        outcome = "\"kind\":\"REFUSED\",\"summary\":\"Không đủ điều kiện tiếp nhận\",\"legalBasis\":\"Điều 10\"";
        decided = now;
        finish("REFUSED");
        event("Refused", "INTAKE_OFFICER", "\"reason\":\"Không đủ điều kiện tiếp nhận\",\"legalBasis\":\"Điều 10\"");
    }

    void withdraw() {
        after(60, 2000);
        outcome = "\"kind\":\"WITHDRAWN\",\"summary\":\"Theo yêu cầu\"";
        finish("WITHDRAWN");
        event("Withdrawn", "APPLICANT", "\"reason\":\"Theo yêu cầu\"");
    }

    int step() {
        return step;
    }

    boolean isAssigned() {
        return assignee != null;
    }

    void writeTo(CopyRow dossiers, CopyRow log) {
        Offer.Step at = step == null ? null : offer.steps().get(step);
        String search = reference == null ? "" : Person.fold((code == null ? "" : code + " ") + reference + " " + person.name());
        dossiers.addAll(id, events.size() - 1, state, channel, offer.code(), offer.version(), competent, receiving, owner, person.applicant(), person.name());
        dossiers.addAll(person.contact(), DELIVERY, offer.form(), reference, token, code, step, at == null ? null : at.code(), stepRole, holding, assignee,
                assignee == null ? null : "Chuyên viên", submitted, accepted, decided, finished, accepted, dueAt, originalDue, stepStarted, stepDue, queueDue, intakeStarted);
        dossiers.addAll(channel.equals("ONLINE") ? 0 : 1, paused, before, json(supplement), supplement == null ? 0 : 1, "{\"items\":[" + (owed == null ? "" : "{" + dueMembers + "}") + "]}", json(outcome),
                "{\"entries\":[" + progress + "]}", "{\"items\":[" + pauses.stream().map(Story::json).collect(Collectors.joining(",")) + "]}", search, created, now).end();
        events.forEach(e -> log.addAll(e).end());
    }

    private static String json(Pause p) {
        return "{\"from\":\"" + p.from() + "\",\"to\":\"" + p.to() + "\",\"reason\":\"" + p.reason() + "\"}";
    }

    private static String line(long amount) {
        return "{\"code\":\"STATED\",\"name\":{\"vi\":\"Lệ phí\",\"en\":\"Fee\"},\"quantity\":1,\"unitAmount\":" + amount + ",\"gross\":" + amount
                + ",\"reduction\":0,\"amount\":" + amount + ",\"explanation\":[],\"verified\":true}";
    }

    private static String json(String members) {
        return members == null ? null : "{" + members + "}";
    }

    /** The time for taking it in begins. */
    private void takeIn() {
        intakeStarted = now;
        queueDue = calendar.dueAt(time.limit("INTAKE"), now);
    }

    private void resume() {
        pauses.add(new Pause(paused, now, state.equals("PAYMENT_REQUIRED") ? Pause.Reason.PAYMENT : Pause.Reason.SUPPLEMENT));
        state = before;
        before = null;
        paused = null;
    }

    private Instant moved(Limit limit, Instant start) {
        return calendar.dueAt(limit, start, pauses.stream().filter(p -> !p.from().isBefore(start)).toList());
    }

    private void enter(int index) {
        Offer.Step at = offer.steps().get(index);
        step = index;
        stepRole = at.role();
        holding = at.agencyFor(receiving, competent);
        assignee = null;
        stepStarted = now;
        stepDue = calendar.dueAt(at.budget(), now);
        queueDue = stepDue;
        progress.append(progress.isEmpty() ? "" : ",").append("{\"step\":").append(index).append(",\"at\":\"").append(now).append("\"}");
    }

    private void finish(String as) {
        state = as;
        finished = now;
        stepRole = null;
        assignee = null;
        queueDue = null;
        paused = null;
        before = null;
    }

    private void event(String name, String role, String members) {
        String type = TYPES.computeIfAbsent(name, n -> "DOSSIER" + n.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        boolean applicant = role.equals("APPLICANT");
        events.add(new Object[] {Ids.uuid(random, now), id, type, now, applicant && owner != null ? owner : "bench|officer", applicant ? person.name() : "Cán bộ", role, holding,
            "{" + members + "}"});
    }

    private void after(int fromMinutes, int toMinutes) {
        Instant then = now.plusSeconds(60L * random.nextInt(fromMinutes, toMinutes + 1) + random.nextInt(60));
        now = then.isBefore(end) ? then : now.plusMillis(1);
    }
}
