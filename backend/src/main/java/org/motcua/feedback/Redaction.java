package org.motcua.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.motcua.shared.Folding;

/** Finds what should not be public, and masks what somebody marked. A person decides; the certain kinds cannot be left in. Pure. */
final class Redaction {
    /** What nobody may leave readable: a person's reach and numbers. */
    static final Set<RedactionMark.Kind> CERTAIN =
            Set.of(RedactionMark.Kind.PHONE, RedactionMark.Kind.IDENTITY, RedactionMark.Kind.EMAIL);

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])(\\+?84|0)(?:[ .-]?\\d){9,10}(?!\\d)");
    private static final Pattern IDENTITY = Pattern.compile("(?<![\\p{L}\\d])(?:\\d[ .]?){8,14}\\d(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[A-Z0-9]{1,5}\\.){1,6}[A-Z0-9]{1,5}-\\d{6}-\\d{4,8}|(?<![\\d.,])\\d{6,8}(?![\\d.,])");
    private static final String WORD = "\\p{Lu}\\p{Ll}*";
    private static final Pattern TITLED = Pattern.compile(
            "(?iu:\\b(?:ông|bà|anh|chị|cô|chú|bác|em|cháu|đồng chí|đ/c))\\s+(" + WORD + "(?:\\s" + WORD + "){0,4})");
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?<!\\p{L})(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Lâm|Mai|Cao|Châu|Tạ|Hà)(?:\\s"
                    + WORD + "){1,4}");

    private Redaction() {}

    /** @param names of people known in this case, whatever they are written like */
    static List<RedactionMark> suggest(RedactionMark.Part part, String text, Collection<String> names) {
        List<RedactionMark> found = new ArrayList<>();
        add(found, part, RedactionMark.Kind.EMAIL, EMAIL.matcher(text), 0);
        add(found, part, RedactionMark.Kind.PHONE, PHONE.matcher(text), 0);
        add(found, part, RedactionMark.Kind.IDENTITY, IDENTITY.matcher(text), 0);
        add(found, part, RedactionMark.Kind.NUMBER, NUMBER.matcher(text), 0);
        names.forEach(name -> known(found, part, text, name));
        add(found, part, RedactionMark.Kind.NAME, FULL_NAME.matcher(text), 0);
        add(found, part, RedactionMark.Kind.NAME, TITLED.matcher(text), 1);
        return found.stream()
                .sorted(Comparator.comparingInt(RedactionMark::from))
                .toList();
    }

    private static void add(
            List<RedactionMark> found, RedactionMark.Part part, RedactionMark.Kind kind, Matcher m, int group) {
        while (m.find()) {
            addFree(found, new RedactionMark(part, m.start(group), m.end(group), kind));
        }
    }

    /** What overlaps something found before is masked already. */
    private static void addFree(List<RedactionMark> found, RedactionMark mark) {
        if (found.stream().noneMatch(f -> f.from() < mark.to() && mark.from() < f.to())) {
            found.add(mark);
        }
    }

    /** A known name as people type it: with or without diacritics, in small letters or large. */
    private static void known(List<RedactionMark> found, RedactionMark.Part part, String text, String name) {
        String looked = Folding.fold(name);
        String folded = letterByLetter(text);
        for (int at = looked.length() < 3 ? -1 : folded.indexOf(looked);
                at >= 0;
                at = folded.indexOf(looked, at + looked.length())) {
            addFree(found, new RedactionMark(part, at, at + looked.length(), RedactionMark.Kind.NAME));
        }
    }

    /** Folded one character for one, so that places stay places. */
    private static String letterByLetter(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = Folding.fold(String.valueOf(text.charAt(i)));
            folded.append(one.length() == 1 ? one.charAt(0) : ' ');
        }
        return folded.toString();
    }

    /** The text with the marked stretches masked; marks must lie in it and not overlap. */
    static String apply(RedactionMark.Part part, String text, List<RedactionMark> marks) {
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (RedactionMark mark : of(part, marks)) {
            masked.append(text, at, mark.from()).append(mark.kind().mask());
            at = mark.to();
        }
        return masked.append(text, at, text.length()).toString();
    }

    /** Marks that cannot be laid on the text. */
    static Stream<RedactionMark> faulty(RedactionMark.Part part, String text, List<RedactionMark> marks) {
        List<RedactionMark> inOrder = of(part, marks);
        List<RedactionMark> faulty = new ArrayList<>();
        int at = 0;
        for (RedactionMark mark : inOrder) {
            if (mark.from() < at || mark.to() <= mark.from() || mark.to() > text.length()) {
                faulty.add(mark);
            }
            at = Math.max(at, mark.to());
        }
        return faulty.stream();
    }

    private static List<RedactionMark> of(RedactionMark.Part part, List<RedactionMark> marks) {
        return marks.stream()
                .filter(m -> m.part() == part)
                .sorted(Comparator.comparingInt(RedactionMark::from))
                .toList();
    }

    /** What is still readable that must not be: numbers and addresses of any kind, and the names known in this case. */
    static List<RedactionMark> left(RedactionMark.Part part, String masked, Collection<String> names) {
        return suggest(part, masked, names).stream()
                .filter(m -> CERTAIN.contains(m.kind())
                        || names.stream()
                                .anyMatch(
                                        n -> Folding.fold(n).equals(Folding.fold(masked.substring(m.from(), m.to())))))
                .toList();
    }
}
