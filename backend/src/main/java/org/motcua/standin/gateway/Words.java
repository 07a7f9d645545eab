package org.motcua.standin.gateway;

import java.util.List;
import java.util.Map;

/** The payer's page in one language. */
record Words(
        String lang,
        String title,
        String warning,
        String amount,
        String number,
        String info,
        String until,
        String gateway,
        Map<Act, List<String>> acts,
        String more,
        String refused,
        String over,
        String back,
        String bank,
        String account,
        String purpose,
        String send,
        String received,
        String bill,
        String transaction,
        String paidAt,
        String otherName) {

    private static final Words VI = new Words(
            "vi",
            "Thanh toán thử",
            "Cổng thanh toán giả lập của bản trình diễn. Không có tiền thật; không nhập thông tin thẻ.",
            "Số tiền",
            "Mã đơn",
            "Nội dung",
            "Thanh toán trước",
            "Qua",
            Map.of(
                    Act.PAY, List.of("Thanh toán", "Ngân hàng đồng ý và báo ngay cho hệ thống"),
                    Act.DECLINE, List.of("Không thanh toán", "Hủy giao dịch và quay lại"),
                    Act.LEAVE, List.of("Bỏ đi", "Không làm gì cả, đơn sẽ hết hạn"),
                    Act.PAY_LATE, List.of("Thanh toán, báo chậm", "Hệ thống chỉ được báo sau vài giây"),
                    Act.PAY_LOST, List.of("Thanh toán, mất tin báo", "Hệ thống phải tự hỏi cổng thanh toán"),
                    Act.PAY_TWICE, List.of("Thanh toán, báo hai lần", "Hai tin báo giống nhau cùng lúc"),
                    Act.FORGE, List.of("Giả mạo tin báo", "Chưa trả tiền nhưng báo đã trả, chữ ký sai"),
                    Act.PAY_OTHER_AMOUNT,
                            List.of("Thanh toán, báo sai số tiền", "Tin báo ghi nhiều hơn số tiền của đơn")),
            "Khi cổng thanh toán trục trặc",
            "Địa chỉ thanh toán không hợp lệ hoặc chữ ký sai. Hãy quay lại cổng dịch vụ công và thử lại.",
            "Giao dịch này đã kết thúc.",
            "Quay lại cổng dịch vụ công",
            "Chuyển khoản thử",
            "Tài khoản nhận",
            "Nội dung chuyển khoản",
            "Chuyển tiền",
            "Đã chuyển. Khoản này có trong sao kê của ngày hôm nay.",
            "Biên lai của nền tảng (thử)",
            "Mã giao dịch",
            "Trả lúc",
            "English");
    private static final Words EN = new Words(
            "en",
            "Pay (demonstration)",
            "A simulated gateway of the demonstration. No real money; enter no card.",
            "Amount",
            "Order",
            "For",
            "Pay before",
            "Through",
            Map.of(
                    Act.PAY, List.of("Pay", "The bank agrees and tells the system at once"),
                    Act.DECLINE, List.of("Do not pay", "Give up and go back"),
                    Act.LEAVE, List.of("Walk away", "Do nothing; the order runs out"),
                    Act.PAY_LATE, List.of("Pay, told late", "The system hears of it some seconds later"),
                    Act.PAY_LOST, List.of("Pay, message lost", "The system has to ask the gateway"),
                    Act.PAY_TWICE, List.of("Pay, told twice", "Two equal messages at once"),
                    Act.FORGE,
                            List.of("Forge the message", "Nothing is paid, and a wrongly signed message says it was"),
                    Act.PAY_OTHER_AMOUNT,
                            List.of("Pay, wrong amount told", "The message says more than the order costs")),
            "When a gateway is not at its best",
            "This payment address is not valid or not signed as it should be. Go back to the portal and try again.",
            "This payment is over.",
            "Back to the portal",
            "Transfer (demonstration)",
            "To account",
            "Purpose",
            "Transfer",
            "Done. It stands in today's statement.",
            "The platform's receipt (demonstration)",
            "Transaction",
            "Paid",
            "Tiếng Việt");

    static Words of(String lang) {
        return lang.startsWith("en") ? EN : VI;
    }

    String otherLang() {
        return lang.equals("vi") ? "en" : "vi";
    }
}
