package org.motcua.payment;

import java.util.List;
import java.util.UUID;

/**
 * What became of a movement.
 *
 * @param first false when it had been booked before, and nothing was changed now
 * @param surplus what of it pays nothing
 */
public record Booked(UUID movementId, boolean first, List<Allocation> allocations, long surplus) {

    /** What it paid. */
    public record Allocation(UUID obligation, long amount) {}

    public List<UUID> obligations() {
        return allocations.stream().map(Allocation::obligation).toList();
    }
}
