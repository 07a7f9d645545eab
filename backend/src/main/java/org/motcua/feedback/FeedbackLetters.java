package org.motcua.feedback;

import java.util.List;
import java.util.Map;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.feedback.api.MessageChannel;

/** What letters to complainants say: that something happened and where to read it, never what was complained about. Pure. */
final class FeedbackLetters {
    private static final Map<String, LocalizedText> HAPPENED = Map.of(
            "FEEDBACK_FILED", new LocalizedText("đã được tiếp nhận", "was received"),
            "FEEDBACK_TRANSFERRED", new LocalizedText("đã được chuyển đến cơ quan có thẩm quyền", "was passed on"),
            "FEEDBACK_DECLINED", new LocalizedText("không thuộc phạm vi tiếp nhận", "is out of scope"),
            "FEEDBACK_INFORMATION_ASKED",
                    new LocalizedText("cần ông/bà bổ sung thông tin", "needs more information from you"),
            "FEEDBACK_ACCEPTED", new LocalizedText("đã được phân loại để giải quyết", "is being dealt with"),
            "FEEDBACK_ANSWERED", new LocalizedText("đã được trả lời", "was answered"),
            "FEEDBACK_PUBLISHED", new LocalizedText("đã được công khai câu trả lời", "and its answer were made public"),
            "FEEDBACK_WITHHELD", new LocalizedText("không được công khai", "will not be made public"));

    private FeedbackLetters() {}

    /** Events that complainants are told of. */
    static List<String> types() {
        return List.copyOf(HAPPENED.keySet());
    }

    static MessageChannel.Message of(FeedbackDeliveryQueries.Letter letter, String publicUrl) {
        boolean english = letter.language().equals("en");
        if (letter.reference() == null) {
            return code(letter, english);
        }
        LocalizedText happened = HAPPENED.get(letter.kind());
        String link = publicUrl + "/phan-anh/theo-doi/" + letter.reference();
        return new MessageChannel.Message(
                letter.channel(),
                letter.address(),
                english ? "Your feedback " + happened.en() : "Phản ánh, kiến nghị của ông/bà " + happened.vi(),
                english
                        ? "Your feedback %s. Read it and follow it here: %s".formatted(happened.en(), link)
                        : "Phản ánh, kiến nghị của ông/bà %s. Xem và theo dõi tại: %s".formatted(happened.vi(), link));
    }

    private static MessageChannel.Message code(FeedbackDeliveryQueries.Letter letter, boolean english) {
        return new MessageChannel.Message(
                letter.channel(),
                letter.address(),
                english ? "Your confirmation code" : "Mã xác nhận của ông/bà",
                english
                        ? "Code to confirm your contact: %s. Nobody will ask you for it.".formatted(letter.detail())
                        : "Mã xác nhận liên hệ: %s. Không cung cấp mã này cho ai khác.".formatted(letter.detail()));
    }
}
