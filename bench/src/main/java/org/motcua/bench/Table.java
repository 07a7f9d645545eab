package org.motcua.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as Markdown. */
final class Table {
    private final Map<String, Map<Integer, Side[]>> measured = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    void put(String path, int size, Side application, Side ceiling) {
        measured.computeIfAbsent(path, p -> new LinkedHashMap<>()).put(size, new Side[] {application, ceiling});
    }

    void note(String format, Object... values) {
        notes.add(format.formatted(values));
    }

    String markdown() {
        StringBuilder out = new StringBuilder("""
                | path | dossiers | app req/s | p50 ms | p99 ms | ceiling req/s | p50 ms | p99 ms | of ceiling | app against the smallest size |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        measured.forEach((path, sizes) -> {
            double smallest = sizes.values().iterator().next()[0].perSecond();
            sizes.forEach((size, sides) -> out.append(line(path, size, sides[0], sides[1], smallest)));
        });
        out.append('\n');
        notes.forEach(n -> out.append("- ").append(n).append('\n'));
        return out.toString();
    }

    private static String line(String path, int size, Side app, Side ceiling, double smallest) {
        return String.format(Locale.ROOT, "| %s | %,d | %,.0f | %.1f | %.1f | %,.0f | %.1f | %.1f | **%.2f** | %.2f |%s%n", path, size, app.perSecond(), app.p50(),
                app.p99(), ceiling.perSecond(), ceiling.p50(), ceiling.p99(), app.perSecond() / ceiling.perSecond(), app.perSecond() / smallest,
                app.failed() + ceiling.failed() == 0 ? "" : " failed: app " + app.failed() + ", ceiling " + ceiling.failed());
    }
}
