package org.motcua.standin.gateway;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What the stand-ins remember, for as long as the process lives. */
final class Payments {
    /** Money that arrived at the bank by a transfer. */
    record Transfer(String reference, String account, long amount, String description, Instant at) {}

    private final Map<String, Payment> byNumber = new ConcurrentHashMap<>();
    private final List<Transfer> transfers = new CopyOnWriteArrayList<>();
    private final AtomicLong serial = new AtomicLong(System.currentTimeMillis() * 100);

    /** The payment of this number, known before or not. */
    Payment open(Payment p) {
        return byNumber.computeIfAbsent(key(p.protocol, p.number), k -> p);
    }

    Optional<Payment> find(Payment.Protocol protocol, String number) {
        return Optional.ofNullable(byNumber.get(key(protocol, number)));
    }

    Optional<Payment> find(String number) {
        return byNumber.values().stream().filter(p -> p.number.equals(number)).findFirst();
    }

    /** Paid ones, oldest first. */
    List<Payment> paid() {
        return byNumber.values().stream()
                .filter(p -> p.state() == Payment.State.PAID)
                .sorted(Comparator.comparing(Payment::at).thenComparing(p -> p.number))
                .toList();
    }

    Transfer transfer(String account, long amount, String description, Instant at) {
        Transfer t = new Transfer("FT" + nextNumber(), account, amount, description, at);
        transfers.add(t);
        return t;
    }

    List<Transfer> transfers() {
        return List.copyOf(transfers);
    }

    String nextNumber() {
        return String.valueOf(serial.incrementAndGet());
    }

    private static String key(Payment.Protocol protocol, String number) {
        return protocol + "/" + number;
    }
}
