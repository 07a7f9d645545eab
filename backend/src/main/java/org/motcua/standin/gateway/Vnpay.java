package org.motcua.standin.gateway;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** VNPAY 2.1.0 from the gateway's side. */
final class Vnpay {
    private static final String HASH = "vnp_SecureHash";
    private final Merchant merchant;
    private final Payments payments;

    Vnpay(Merchant merchant, Payments payments) {
        this.merchant = merchant;
        this.payments = payments;
    }

    /** The payment that a payer was sent here with, whatever language is asked for besides; empty when the address is not signed as it should be. */
    Optional<Payment> begin(Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>(sent);
        fields.remove("lang");
        boolean right = merchant.vnpayCode().equals(fields.get("vnp_TmnCode"))
                && Signing.hmac(merchant.vnpaySecret(), Signing.query(fields)).equals(fields.get(HASH));
        return right
                ? Optional.of(payments.open(new Payment(
                        Payment.Protocol.VNPAY,
                        fields.getOrDefault("vnp_TxnRef", ""),
                        Long.parseLong(fields.getOrDefault("vnp_Amount", "0")) / 100,
                        fields.getOrDefault("vnp_OrderInfo", ""),
                        fields.getOrDefault("vnp_ReturnUrl", ""),
                        Signing.time(fields.getOrDefault("vnp_ExpireDate", "20991231235959")))))
                : Optional.empty();
    }

    /** What the IPN and the return address carry, signed. */
    String told(Payment p) {
        return told(p, p.amount, merchant.vnpaySecret());
    }

    String told(Payment p, long amount, String secret) {
        boolean paid = p.state() == Payment.State.PAID;
        Map<String, String> fields = new HashMap<>();
        fields.put("vnp_TmnCode", merchant.vnpayCode());
        fields.put("vnp_Amount", String.valueOf(amount * 100));
        fields.put("vnp_BankCode", "NCB");
        fields.put("vnp_BankTranNo", "VNP" + p.transaction());
        fields.put("vnp_CardType", "ATM");
        fields.put("vnp_PayDate", Signing.time(p.at()));
        fields.put("vnp_OrderInfo", p.info);
        fields.put("vnp_TransactionNo", p.transaction());
        fields.put("vnp_ResponseCode", paid ? "00" : "24");
        fields.put("vnp_TransactionStatus", paid ? "00" : "02");
        fields.put("vnp_TxnRef", p.number);
        String query = Signing.query(fields);
        return query + "&" + HASH + "=" + Signing.hmac(secret, query);
    }

    /** The answer to querydr. */
    Map<String, String> answer(Map<String, String> question) {
        String signed = String.join(
                "|",
                question.getOrDefault("vnp_RequestId", ""),
                question.getOrDefault("vnp_Version", ""),
                question.getOrDefault("vnp_Command", ""),
                question.getOrDefault("vnp_TmnCode", ""),
                question.getOrDefault("vnp_TxnRef", ""),
                question.getOrDefault("vnp_TransactionDate", ""),
                question.getOrDefault("vnp_CreateDate", ""),
                question.getOrDefault("vnp_IpAddr", ""),
                question.getOrDefault("vnp_OrderInfo", ""));
        if (!Signing.hmac(merchant.vnpaySecret(), signed).equals(question.get(HASH))) {
            return signed(new LinkedHashMap<>(Map.of("vnp_ResponseCode", "97", "vnp_Message", "Invalid signature")));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vnp_ResponseId", payments.nextNumber());
        fields.put("vnp_Command", "querydr");
        fields.put("vnp_TmnCode", merchant.vnpayCode());
        fields.put("vnp_TxnRef", question.getOrDefault("vnp_TxnRef", ""));
        payments.find(Payment.Protocol.VNPAY, question.getOrDefault("vnp_TxnRef", ""))
                .ifPresentOrElse(p -> told(p, fields), () -> fields.put("vnp_ResponseCode", "91"));
        return signed(fields);
    }

    private static void told(Payment p, Map<String, String> fields) {
        fields.put("vnp_ResponseCode", "00");
        fields.put("vnp_Message", "Successful");
        fields.put("vnp_Amount", String.valueOf(p.amount * 100));
        fields.put("vnp_BankCode", "NCB");
        fields.put("vnp_TransactionType", "01");
        fields.put("vnp_OrderInfo", p.info);
        fields.put(
                "vnp_TransactionStatus",
                switch (p.state()) {
                    case OPEN -> "01";
                    case PAID -> "00";
                    case DECLINED -> "02";
                });
        if (p.state() != Payment.State.OPEN) {
            fields.put("vnp_TransactionNo", p.transaction());
            fields.put("vnp_PayDate", Signing.time(p.at()));
        }
    }

    private Map<String, String> signed(Map<String, String> fields) {
        String text = String.join(
                "|",
                fields.getOrDefault("vnp_ResponseId", ""),
                fields.getOrDefault("vnp_Command", ""),
                fields.getOrDefault("vnp_ResponseCode", ""),
                fields.getOrDefault("vnp_Message", ""),
                fields.getOrDefault("vnp_TmnCode", ""),
                fields.getOrDefault("vnp_TxnRef", ""),
                fields.getOrDefault("vnp_Amount", ""),
                fields.getOrDefault("vnp_BankCode", ""),
                fields.getOrDefault("vnp_PayDate", ""),
                fields.getOrDefault("vnp_TransactionNo", ""),
                fields.getOrDefault("vnp_TransactionType", ""),
                fields.getOrDefault("vnp_TransactionStatus", ""),
                fields.getOrDefault("vnp_OrderInfo", ""),
                fields.getOrDefault("vnp_PromotionCode", ""),
                fields.getOrDefault("vnp_PromotionAmount", ""));
        fields.put(HASH, Signing.hmac(merchant.vnpaySecret(), text));
        return fields;
    }
}
