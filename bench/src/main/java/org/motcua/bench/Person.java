package org.motcua.bench;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Somebody made up. */
record Person(String name, String number) {
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Minh", "Thanh", "Quốc", "Ngọc", "Hữu", "Thu", "Đức", "Kim"};
    private static final String[] GIVEN = {"An", "Bình", "Chi", "Dũng", "Hà", "Hạnh", "Khánh", "Lan", "Mai", "Nam", "Phước", "Quân", "Sơn", "Tâm", "Tuyết", "Vân"};

    /** Identity numbers of province 999 exist nowhere. */
    static Person of(RandomGenerator random) {
        return new Person(pick(FAMILY, random) + " " + pick(MIDDLE, random) + " " + pick(GIVEN, random), "999" + (100_000_000 + random.nextInt(900_000_000)));
    }

    String applicant() {
        return "{\"kind\":\"INDIVIDUAL\",\"name\":\"" + name + "\",\"identityNumber\":\"" + number + "\"}";
    }

    String contact() {
        return "{\"phone\":\"0900" + number.substring(6) + "\",\"email\":\"c" + number + "@example.org\",\"address\":\"Thị trấn Gò Dầu\"}";
    }

    /** As the application folds text for search. */
    static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static String pick(String[] from, RandomGenerator random) {
        return from[random.nextInt(from.length)];
    }
}
