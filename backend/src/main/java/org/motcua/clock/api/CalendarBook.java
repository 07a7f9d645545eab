package org.motcua.clock.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All calendar versions that were ever applied. An agency's calendar at a moment is made of its own layer and those of the agencies
 * above it, each in the version known at that moment. Nearer layers win: hours come from the nearest that sets any, a day from the
 * nearest that names it; outages add up.
 */
public final class CalendarBook {
    private final Map<String, TreeMap<Instant, CalendarLayer>> byAgency = new HashMap<>();
    private final Map<List<String>, TreeMap<Instant, String>> labels = new ConcurrentHashMap<>();
    private final Map<String, WorkingCalendar> merged = new ConcurrentHashMap<>();

    public CalendarBook(List<CalendarLayer> layers) {
        layers.stream()
                .sorted(Comparator.comparingInt(CalendarLayer::version))
                .forEach(l -> byAgency.computeIfAbsent(l.agency(), a -> new TreeMap<>())
                        .put(l.appliedAt(), l));
    }

    /**
     * @param lineage the agency's code and its ancestors', nearest first
     * @param asOf what was known at this moment
     * @throws NoWorkingTimeException when no layer sets any hours
     */
    public WorkingCalendar of(List<String> lineage, Instant asOf) {
        Map.Entry<Instant, String> known =
                labels.computeIfAbsent(lineage, this::labels).floorEntry(asOf);
        return known == null
                ? merge(List.of())
                : merged.computeIfAbsent(known.getValue(), label -> merge(layers(lineage, asOf)));
    }

    /** What a calendar was called since when: at each moment at which a version of its layers came into force. */
    private TreeMap<Instant, String> labels(List<String> lineage) {
        TreeMap<Instant, String> since = new TreeMap<>();
        lineage.stream()
                .filter(byAgency::containsKey)
                .flatMap(agency -> byAgency.get(agency).keySet().stream())
                .forEach(moment -> since.put(moment, label(lineage, moment)));
        return since;
    }

    /** The agency's calendar with one layer in the place of what is in force, for trying it out. */
    public WorkingCalendar with(CalendarLayer tried, List<String> lineage, Instant asOf) {
        return merge(layersWith(tried, lineage, asOf));
    }

    /** The layers that such a calendar is made of, nearest first. */
    public List<CalendarLayer> layersWith(CalendarLayer tried, List<String> lineage, Instant asOf) {
        return lineage.stream()
                .flatMap(agency -> (agency.equals(tried.agency()) ? Optional.of(tried) : layer(agency, asOf)).stream())
                .toList();
    }

    /** The agency's own layer, in the version known at a moment. */
    public Optional<CalendarLayer> layer(String agency, Instant asOf) {
        TreeMap<Instant, CalendarLayer> versions = byAgency.get(agency);
        return versions == null
                ? Optional.empty()
                : Optional.ofNullable(versions.floorEntry(asOf)).map(Map.Entry::getValue);
    }

    /** The layers that make up an agency's calendar, nearest first. */
    public List<CalendarLayer> layers(List<String> lineage, Instant asOf) {
        return lineage.stream().flatMap(agency -> layer(agency, asOf).stream()).toList();
    }

    /** Which versions make up an agency's calendar, ancestors first. */
    public String label(List<String> lineage, Instant asOf) {
        return label(layers(lineage, asOf));
    }

    private static WorkingCalendar merge(List<CalendarLayer> nearestFirst) {
        CalendarLayer hours = nearestFirst.stream()
                .filter(l -> !l.sessions().isEmpty())
                .findFirst()
                .orElseThrow(() ->
                        new NoWorkingTimeException("no calendar sets working hours: [" + label(nearestFirst) + "]"));
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        nearestFirst.forEach(l -> l.days().forEach(d -> days.putIfAbsent(d.day(), d)));
        return new WorkingCalendar(
                label(nearestFirst),
                hours.zone(),
                hours.sessions(),
                Map.copyOf(days),
                nearestFirst.stream()
                        .flatMap(l -> l.outages().stream())
                        .sorted(Comparator.comparing(Outage::from).thenComparing(Outage::to))
                        .toList());
    }

    /** Ancestors first: {@code H53.DEMO/2 + H53.DEMO.07/1}. */
    private static String label(List<CalendarLayer> nearestFirst) {
        return nearestFirst.stream()
                .map(CalendarLayer::label)
                .reduce((nearer, farther) -> farther + " + " + nearer)
                .orElse("");
    }
}
