package org.motcua.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** One dossier's life: each call makes an event and changes the row as the application's own event would. */
final class Story {
    static final String COLUMNS = "id, version, state, channel, procedure_code, procedure_version, competent_agency, receiving_agency, owner, applicant, applicant_name, "
            + "contact, delivery, form, filing_reference, status_token, dossier_code, step, step_code, step_role, holding_agency, assignee, assignee_name, submitted_at, "
            + "accepted_at, decided_at, finished_at, clock_started_at, due_at, original_due_at, step_started_at, step_due_at, queue_due_at, channel_rank, paused_at, "
            + "state_before_pause, supplement, supplement_requests, dues, outcome, progress, search_text, created_at, updated_at";
    static final String EVENT_COLUMNS = "id, subject, type, at, actor, actor_name, actor_role, agency, data";
    private static final char[] READABLE = "23456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final Map<String, String> TYPES = new ConcurrentHashMap<>();
    static final String DELIVERY = "{\"method\":\"COUNTER\"}";
    private final RandomGenerator random;
    private final Instant end;
    private final Offer offer;
    private final Person person;
    private final String channel;
    private final String owner;
    private final String competent;
    private final String receiving;
    private final UUID id;
    private final Instant created;
    private final List<Object[]> events = new ArrayList<>();
    private final StringBuilder progress = new StringBuilder();
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
    private Instant stepStarted;
    private Instant stepDue;
    private Instant queueDue;
    private Instant paused;
    private String before;
    private String supplement;
    private UUID due;
    private String dueMembers;
    private boolean met;
    private String outcome;

    /** @param end nothing happens after it */
    Story(RandomGenerator random, Offer offer, String competent, String receiving, String channel, String owner, Instant created, Instant end) {
        this.random = random;
        this.offer = offer;
        this.competent = competent;
        this.receiving = receiving;
        this.channel = channel;
        this.owner = owner;
        this.created = created;
        this.end = end;
        this.now = created;
        this.person = Person.of(random);
        this.holding = receiving;
        this.id = uuid(created);
        event("Drafted", owner == null ? "INTAKE_OFFICER" : "APPLICANT", "\"procedureCode\":\"" + offer.code() + "\",\"procedureVersion\":\"" + offer.version()
                + "\",\"channel\":\"" + channel + "\",\"competentAgency\":\"" + competent + "\",\"receivingAgency\":\"" + receiving + "\""
                + (owner == null ? "" : ",\"owner\":\"" + owner + "\"") + ",\"applicant\":" + person.applicant() + ",\"contact\":" + person.contact());
    }

    void submit() {
        after(1, 1500);
        state = "SUBMITTED";
        reference = "TN-" + letters(4) + "-" + letters(4) + "-" + letters(4);
        token = letters(24);
        submitted = now;
        stepRole = "INTAKE_OFFICER";
        queueDue = now.plus(Duration.ofHours(24));
        event("Submitted", "APPLICANT", "\"filingReference\":\"" + reference + "\",\"statusToken\":\"" + token + "\",\"form\":" + offer.form() + ",\"contact\":"
                + person.contact() + ",\"delivery\":" + DELIVERY + ",\"intakeDueAt\":\"" + queueDue + "\"");
    }

    void askSupplement() {
        after(30, 400);
        before = state;
        state = "SUPPLEMENT_REQUIRED";
        paused = now;
        queueDue = now.plus(Duration.ofDays(21));
        supplement = "\"stage\":\"INTAKE\",\"reason\":\"Bản chụp không đọc được\",\"fields\":[],\"papers\":[],\"requestedAt\":\"" + now + "\",\"dueAt\":\"" + queueDue + "\"";
        event("SupplementRequested", "INTAKE_OFFICER", "\"request\":{" + supplement + "},\"repeated\":false");
    }

    void answerSupplement() {
        after(600, 6000);
        state = before;
        before = null;
        paused = null;
        queueDue = now.plus(Duration.ofHours(24));
        supplement += ",\"answeredAt\":\"" + now + "\"";
        event("SupplementAnswered", "APPLICANT", "\"form\":" + offer.form() + ",\"queueDueAt\":\"" + queueDue + "\"");
    }

    void accept(Serials serials) {
        after(10, 450);
        state = "ACCEPTED";
        code = serials.next(receiving, now);
        accepted = now;
        dueAt = now.plus(Duration.ofHours(offer.days() * 34L));
        enter(0);
        event("Accepted", "INTAKE_OFFICER", "\"dossierCode\":\"" + code + "\",\"dueAt\":\"" + dueAt + "\",\"step\":" + offer.steps().get(0).json()
                + ",\"stepDueAt\":\"" + stepDue + "\"");
        if (offer.fee() > 0) {
            requirePayment();
        }
    }

    private void requirePayment() {
        due = uuid(now);
        dueMembers = "\"id\":\"" + due + "\",\"kind\":\"FEE\",\"gate\":\"" + (offer.payFirst() ? "PROCESSING" : "RETURN") + "\",\"lines\":[" + line(offer.fee())
                + "],\"amount\":" + offer.fee() + ",\"reason\":\"Lệ phí\",\"requiredAt\":\"" + now + "\"";
        event("PaymentRequired", "INTAKE_OFFICER", "\"due\":{" + dueMembers + "}");
        if (offer.payFirst()) {
            before = state;
            state = "PAYMENT_REQUIRED";
            paused = now;
        }
    }

    boolean owes() {
        return due != null && !met;
    }

    void pay() {
        after(5, 600);
        met = true;
        String how = "{\"method\":\"CASH\",\"reference\":\"BL-1\",\"at\":\"" + now + "\"}";
        dueMembers += ",\"met\":" + how;
        String onward = "";
        if (state.equals("PAYMENT_REQUIRED")) {
            state = before;
            before = null;
            paused = null;
            onward = ",\"onward\":{\"dueAt\":\"" + dueAt + "\",\"queueDueAt\":\"" + stepDue + "\"}";
        }
        event("PaymentMet", "SYSTEM", "\"due\":\"" + due + "\",\"how\":" + how + onward);
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
                assignee == null ? null : "Chuyên viên", submitted, accepted, decided, finished, accepted, dueAt, dueAt, stepStarted, stepDue, queueDue);
        dossiers.addAll(channel.equals("ONLINE") ? 0 : 1, paused, before, json(supplement), supplement == null ? 0 : 1, "{\"items\":[" + (due == null ? "" : "{" + dueMembers + "}") + "]}", json(outcome),
                "{\"entries\":[" + progress + "]}", search, created, now).end();
        events.forEach(e -> log.addAll(e).end());
    }

    private static String line(long amount) {
        return "{\"code\":\"STATED\",\"name\":{\"vi\":\"Lệ phí\",\"en\":\"Fee\"},\"quantity\":1,\"unitAmount\":" + amount + ",\"gross\":" + amount
                + ",\"reduction\":0,\"amount\":" + amount + ",\"explanation\":[],\"verified\":true}";
    }

    private static String json(String members) {
        return members == null ? null : "{" + members + "}";
    }

    private void enter(int index) {
        Offer.Step at = offer.steps().get(index);
        step = index;
        stepRole = at.role();
        holding = at.agencyFor(receiving, competent);
        assignee = null;
        stepStarted = now;
        stepDue = now.plus(Duration.ofHours(offer.days() * 10L));
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
        events.add(new Object[] {uuid(now), id, type, now, applicant && owner != null ? owner : "bench|officer", applicant ? person.name() : "Cán bộ", role, holding,
            "{" + members + "}"});
    }

    private void after(int fromMinutes, int toMinutes) {
        Instant then = now.plusSeconds(60L * random.nextInt(fromMinutes, toMinutes + 1) + random.nextInt(60));
        now = then.isBefore(end) ? then : now.plusMillis(1);
    }

    private String letters(int length) {
        StringBuilder s = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            s.append(READABLE[random.nextInt(READABLE.length)]);
        }
        return s.toString();
    }

    private UUID uuid(Instant at) {
        return new UUID((at.truncatedTo(ChronoUnit.MILLIS).toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000), 0x8000000000000000L | random.nextLong() >>> 2);
    }
}
