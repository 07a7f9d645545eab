package org.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.motcua.dossier.api.DueMove;
import org.motcua.event.EventStamp;

/** What a calendar does to a dossier. */
sealed interface CalendarEvent extends DossierEvent {

    /**
     * Another version of the calendar came into force, and due moments moved with it. The original due moment stays.
     *
     * @param calendar which versions make up the calendar now
     * @param agency whose version it was
     * @param reason why that version was put in force
     */
    record DueMoved(String calendar, String agency, int version, String reason, List<DueMove> moves)
            implements CalendarEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            moves.forEach(m -> move(d, m));
            Map<UUID, DueMove> opinions =
                    moves.stream().filter(m -> m.opinion() != null).collect(Collectors.toMap(DueMove::opinion, m -> m));
            d.opinions.items().stream()
                    .filter(o -> opinions.containsKey(o.id()))
                    .toList()
                    .forEach(o -> DossierEvents.putOpinion(
                            d, o.dueAt(opinions.get(o.id()).to())));
        }

        private static void move(Dossier d, DueMove m) {
            switch (m.kind()) {
                case INTAKE -> d.queueDueAt = m.to();
                case SETTLEMENT -> d.dueAt = m.to();
                case STEP -> {
                    d.stepDueAt = m.to();
                    d.queueDueAt = m.from().equals(d.queueDueAt) ? m.to() : d.queueDueAt;
                }
                case SUPPLEMENT -> {
                    d.supplement = d.supplement.dueAt(m.to());
                    d.queueDueAt = m.to();
                }
                case OPINION -> {}
            }
        }

        @Override
        public String note() {
            return reason;
        }
    }
}
