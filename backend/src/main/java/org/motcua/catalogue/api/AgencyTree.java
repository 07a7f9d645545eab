package org.motcua.catalogue.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All agencies, by code and by descent. Pure. */
public final class AgencyTree {
    private final Map<String, Agency> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> lineages = new LinkedHashMap<>();

    public AgencyTree(Collection<Agency> agencies) {
        agencies.forEach(a -> byCode.put(a.code(), a));
        byCode.keySet().forEach(code -> lineages.put(code, climb(code)));
    }

    public Collection<Agency> all() {
        return byCode.values();
    }

    public Optional<Agency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The code and its ancestors', nearest first; an unknown code has no ancestors. */
    public List<String> lineage(String code) {
        return lineages.getOrDefault(code, List.of(code));
    }

    /** The agency itself and all below it. */
    public List<String> subtree(String code) {
        return lineages.entrySet().stream()
                .filter(e -> e.getValue().contains(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    public LocalizedText name(String code) {
        return find(code).map(Agency::name).orElseGet(() -> new LocalizedText(code, code));
    }

    /** Where papers for an authority are received: its own Một cửa, else its nearest ancestor's (NĐ 61/2018 Điều 14). */
    public Optional<Agency> receiving(String competent) {
        return lineage(competent).stream()
                .flatMap(code -> byCode.values().stream()
                        .filter(a -> a.kind() == Agency.Kind.ONE_STOP && code.equals(a.parent()))
                        .limit(1))
                .findFirst();
    }

    private List<String> climb(String code) {
        List<String> up = new ArrayList<>();
        @Nullable String at = code;
        while (at != null && !up.contains(at)) {
            up.add(at);
            Agency agency = byCode.get(at);
            at = agency == null ? null : agency.parent();
        }
        return List.copyOf(up);
    }
}
