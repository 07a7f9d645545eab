package org.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.motcua.event.EventQueries;
import org.motcua.event.EventStamp;
import org.motcua.shared.JsonColumns;

/** Names of dossier events, their reading from the log, and the fold that makes a dossier of them. Pure. */
final class DossierEvents {
    private static final Map<String, Class<?>> BY_TYPE =
            kinds(DossierEvent.class).collect(Collectors.toMap(DossierEvents::typeOf, Function.identity()));

    private static final Map<String, ObjectReader> READERS = BY_TYPE.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> JsonColumns.MAPPER.readerFor(e.getValue())));

    private DossierEvents() {}

    /** The records of a sealed family, its branches' too. */
    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(DossierEvents::kinds)
                : Stream.of(family);
    }

    /** {@code SupplementRequested} → {@code DOSSIER_SUPPLEMENT_REQUESTED}. */
    static String typeOf(Class<?> event) {
        return "DOSSIER" + event.getSimpleName().replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
    }

    static DossierEvent read(String type, JsonNode data) {
        try {
            return reader(type).readValue(data);
        } catch (IOException e) {
            throw new IllegalArgumentException("unreadable " + type, e);
        }
    }

    static DossierEvent read(String type, String json) {
        try {
            return reader(type).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("unreadable " + type, e);
        }
    }

    private static ObjectReader reader(String type) {
        ObjectReader reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("unknown event " + type);
        }
        return reader;
    }

    static void apply(Dossier d, EventStamp stamp, List<? extends DossierEvent> happened) {
        happened.forEach(e -> e.applyTo(d, stamp));
        d.updatedAt = stamp.at();
    }

    /** The dossier that the log tells of. */
    static Dossier replay(java.util.UUID id, List<EventQueries.Entry> log) {
        Dossier d = new Dossier(id);
        log.forEach(entry -> apply(d, entry.stamp(), List.of(read(entry.type(), entry.data()))));
        return d;
    }

    /** Adds an opinion, or puts its answered form in its place. */
    static void putOpinion(Dossier d, Opinion opinion) {
        List<Opinion> all = new ArrayList<>(d.opinions.items());
        all.removeIf(o -> o.id().equals(opinion.id()));
        all.add(opinion);
        d.opinions = new Opinion.Opinions(List.copyOf(all));
        d.opinionAgencies = all.stream()
                .filter(Opinion::isOpen)
                .map(Opinion::agency)
                .distinct()
                .toArray(String[]::new);
    }
}
