package org.motcua.feedback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.feedback.api.ContactChannel;
import org.motcua.feedback.api.MessageChannel;

/** What letters say: that something happened and where to read it, never what was complained about, nor by whom. Pure. */
final class FeedbackLetters {
    static final String CODE = "CONTACT_CODE";
    private static final Map<String, LocalizedText> TO_COMPLAINANTS = Map.of(
            "FEEDBACK_FILED", new LocalizedText("đã được tiếp nhận", "was received"),
            "FEEDBACK_TRANSFERRED", new LocalizedText("đã được chuyển đến cơ quan có thẩm quyền", "was passed on"),
            "FEEDBACK_DECLINED", new LocalizedText("không thuộc phạm vi tiếp nhận", "is out of scope"),
            "FEEDBACK_INFORMATION_ASKED",
                    new LocalizedText("cần ông/bà bổ sung thông tin", "needs more information from you"),
            "FEEDBACK_ACCEPTED", new LocalizedText("đã được phân loại để giải quyết", "is being dealt with"),
            "FEEDBACK_ANSWERED", new LocalizedText("đã được trả lời", "was answered"),
            "FEEDBACK_PUBLISHED", new LocalizedText("đã được công khai câu trả lời", "and its answer were made public"),
            "FEEDBACK_WITHHELD", new LocalizedText("không được công khai", "will not be made public"),
            "FEEDBACK_RETRACTED", new LocalizedText("không còn được công khai", "is no longer public"));
    private static final Map<String, LocalizedText> TO_FOLLOWERS = Map.of(
            "FEEDBACK_PUBLISHED", new LocalizedText("được công khai trở lại", "was made public again"),
            "FEEDBACK_RETRACTED", new LocalizedText("không còn được công khai", "is no longer public"),
            "FEEDBACK_RATED", new LocalizedText("đã được người gửi đánh giá", "was rated by whoever wrote it"));

    private FeedbackLetters() {}

    /** Events that complainants are told of. */
    static List<String> types() {
        return List.copyOf(TO_COMPLAINANTS.keySet());
    }

    /** Events that change what followers of a public case can read. */
    static List<String> typesForFollowers() {
        return List.copyOf(TO_FOLLOWERS.keySet());
    }

    /** @param key the installation's own, for the link that ends letters */
    static MessageChannel.Message of(Letter letter, String publicUrl, byte[] key) {
        Letter.About about = letter.about();
        if (about == null) {
            return message(letter, "code", null, Map.of("code", letter.detail() == null ? "" : letter.detail()));
        }
        LocalizedText happened = (letter.follower() == null ? TO_COMPLAINANTS : TO_FOLLOWERS).get(letter.kind());
        LetterLinks.Target reader = letter.follower() == null
                ? new LetterLinks.Target(LetterLinks.Reader.COMPLAINANT, about.feedback())
                : new LetterLinks.Target(LetterLinks.Reader.FOLLOWER, letter.follower());
        String token = LetterLinks.token(key, reader);
        return message(
                letter,
                letter.follower() == null ? "case" : "follower",
                publicUrl + "/api/v1/feedback-letters/" + token + "/end",
                Map.of(
                        "happened", letter.language().equals("en") ? happened.en() : happened.vi(),
                        "link", publicUrl + place(letter, about),
                        "stop", publicUrl + "/phan-anh/thu/" + token));
    }

    private static MessageChannel.Message message(
            Letter letter, String template, @Nullable String stop, Map<String, String> data) {
        if (letter.channel() == ContactChannel.SMS) {
            String text = render(letter, template, LetterTemplates.Form.SMS, data);
            return new MessageChannel.Message(letter.id(), letter.channel(), letter.address(), "", text, null, null);
        }
        // the subject is the first line of the plain text
        String[] plain =
                render(letter, template, LetterTemplates.Form.TXT, data).split("\n", 2);
        return new MessageChannel.Message(
                letter.id(),
                letter.channel(),
                letter.address(),
                plain[0].strip(),
                plain[1].strip(),
                render(letter, template, LetterTemplates.Form.HTML, data),
                stop);
    }

    private static String render(Letter letter, String template, LetterTemplates.Form form, Map<String, String> data) {
        return LetterTemplates.render(letter.template(), template, letter.language(), form, data);
    }

    /** The reference opens the case, so it goes only to an address that a code has confirmed. */
    private static String place(Letter letter, Letter.About about) {
        UUID follower = letter.follower();
        if (follower != null) {
            return "/phan-anh/" + about.feedback();
        }
        if (about.hasAccount()) {
            return "/phan-anh/cua-toi";
        }
        return about.confirmed() ? "/phan-anh/theo-doi/" + about.reference() : "/phan-anh";
    }
}
