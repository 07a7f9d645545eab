package org.motcua.catalogue.api.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.motcua.catalogue.api.LocalizedText;

/** Says in both languages how a fee was reckoned. Pure. */
final class FeeWords {
    private FeeWords() {}

    static List<LocalizedText> reckoning(FeeRate rate, int units, int times) {
        List<LocalizedText> said = new ArrayList<>();
        if (rate.per() == null) {
            said.add(fixed(rate));
        } else {
            bands(rate, rate.per().name(), units, said);
        }
        if (rate.cap() != null && rate.uncapped(units) > rate.cap()) {
            said.add(both(
                    "Chỉ thu tối đa %s đồng.".formatted(vi(rate.cap())),
                    "At most %s đồng is charged.".formatted(en(rate.cap()))));
        }
        if (rate.times() != null) {
            said.add(product(times, rate.times().name(), rate.capped(units)));
        }
        return said;
    }

    private static LocalizedText fixed(FeeRate rate) {
        long amount = rate.steps().get(0).amount();
        if (amount == 0) {
            return both("Không thu.", "No charge.");
        }
        LocalizedText unit = rate.unit() == null ? both("đồng", "đồng") : rate.unit();
        return both(
                "Mức thu: %s %s.".formatted(vi(amount), unit.vi()), "Rate: %s %s.".formatted(en(amount), unit.en()));
    }

    private static void bands(FeeRate rate, LocalizedText name, int units, List<LocalizedText> said) {
        int used = 0;
        for (int i = 0; i < rate.steps().size(); i++) {
            long n = rate.unitsAt(i, units);
            if (n > 0) {
                said.add(product(n, name, rate.steps().get(i).amount()));
                used++;
            }
        }
        if (used > 1) {
            said.add(both(
                    "Cộng: %s đồng.".formatted(vi(rate.uncapped(units))),
                    "Together: %s đồng.".formatted(en(rate.uncapped(units)))));
        }
    }

    private static LocalizedText product(long n, LocalizedText name, long each) {
        return both(
                "%s %s × %s đồng = %s đồng.".formatted(vi(n), name.vi(), vi(each), vi(n * each)),
                "%s %s × %s đồng = %s đồng.".formatted(en(n), name.en(), en(each), en(n * each)));
    }

    static LocalizedText relief(FeeRelief r, long taken) {
        return r.exempts()
                ? both(
                        "Được miễn: %s.".formatted(r.name().vi()),
                        "Exempt: %s.".formatted(r.name().en()))
                : both(
                        "Giảm %d%% (%s): −%s đồng."
                                .formatted(r.percent(), r.name().vi(), vi(taken)),
                        "Reduced by %d%% (%s): −%s đồng."
                                .formatted(r.percent(), r.name().en(), en(taken)));
    }

    private static String vi(long n) {
        return en(n).replace(',', '.');
    }

    private static String en(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static LocalizedText both(String vi, String en) {
        return new LocalizedText(vi, en);
    }
}
