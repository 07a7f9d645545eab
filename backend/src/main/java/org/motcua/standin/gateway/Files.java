package org.motcua.standin.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A day as the gateway and the bank write it down at its end. */
final class Files {
    private static final String CSV_HEAD = "reference,booked_at,amount,account,description\r\n";
    private final Payments payments;
    private final Merchant merchant;

    Files(Payments payments, Merchant merchant) {
        this.payments = payments;
        this.merchant = merchant;
    }

    /** The gateway's file: one line a payment. */
    String settlement(Payment.Protocol protocol, LocalDate day) {
        String code = protocol == Payment.Protocol.VNPAY ? merchant.vnpayCode() : merchant.nationalCode();
        return paid(protocol, day).stream()
                .map(p -> String.join(
                        ",",
                        code,
                        p.number,
                        p.transaction(),
                        String.valueOf(p.amount),
                        String.valueOf(fee(p)),
                        moment(p.at()),
                        "00\r\n"))
                .collect(Collectors.joining(
                        "", "merchant,order_number,transaction_no,amount,fee,paid_at,status\r\n", ""));
    }

    /** The bank's statement: transfers, and what each gateway passes on for the day in one sum, less its fees. */
    String statementCsv(LocalDate day) {
        return entries(day).stream()
                .map(t -> String.join(
                        ",",
                        t.reference(),
                        moment(t.at()),
                        String.valueOf(t.amount()),
                        t.account(),
                        "\"" + t.description().replace("\"", "\"\"") + "\"\r\n"))
                .collect(Collectors.joining("", CSV_HEAD, ""));
    }

    String statementCamt(LocalDate day) {
        String lines = entries(day).stream()
                .map(t -> """
                        <Ntry><NtryRef>%s</NtryRef><Amt Ccy="VND">%d</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
                        <BookgDt><DtTm>%s</DtTm></BookgDt><NtryDtls><TxDtls><Refs><AcctSvcrRef>%s</AcctSvcrRef></Refs>\
                        <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>""".formatted(t.reference(), t.amount(), t.at(), t.reference(), Page.escape(t.description())))
                .collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%2$s</CreDtTm></GrpHdr>
                <Stmt><Id>%1$s</Id><CreDtTm>%2$s</CreDtTm><Acct><Id><Othr><Id>%3$s</Id></Othr></Id><Ccy>VND</Ccy></Acct>
                %4$s
                </Stmt></BkToCstmrStmt></Document>
                """.formatted("STMT-" + day, Instant.now(), merchant.account(), lines);
    }

    private List<Payments.Transfer> entries(LocalDate day) {
        List<Payments.Transfer> all = new ArrayList<>(payments.transfers().stream()
                .filter(t -> t.account().equals(merchant.account()) && day.equals(day(t.at())))
                .toList());
        for (Payment.Protocol protocol : Payment.Protocol.values()) {
            List<Payment> paid = paid(protocol, day);
            if (!paid.isEmpty()) {
                all.add(new Payments.Transfer(
                        protocol + "-" + day,
                        merchant.account(),
                        paid.stream().mapToLong(p -> p.amount - fee(p)).sum(),
                        protocol + " SETTLEMENT " + day,
                        paid.get(paid.size() - 1).at()));
            }
        }
        return all;
    }

    /** What the gateway keeps back: of VNPAY's payments 1.1 %; the national platform is free. */
    private static long fee(Payment p) {
        return p.protocol == Payment.Protocol.VNPAY ? p.amount * 11 / 1_000 : 0;
    }

    private List<Payment> paid(Payment.Protocol protocol, LocalDate day) {
        return payments.paid().stream()
                .filter(p -> p.protocol == protocol && day.equals(day(p.at())))
                .toList();
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(Signing.VIETNAM));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Signing.VIETNAM);
    }
}
