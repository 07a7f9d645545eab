package org.motcua.payment.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.payment.PayWay;

/** Tables of banks and gateways, and what the words of a transfer tell. */
class StatementTableTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final ReconciliationConfig.Columns COLUMNS = new ReconciliationConfig.Columns() {
        @Override
        public List<String> reference() {
            return List.of("reference", "so giao dich");
        }

        @Override
        public List<String> bookedAt() {
            return List.of("booked_at", "ngay giao dich");
        }

        @Override
        public List<String> amount() {
            return List.of("amount");
        }

        @Override
        public List<String> credit() {
            return List.of("ghi co");
        }

        @Override
        public List<String> debit() {
            return List.of("ghi no");
        }

        @Override
        public List<String> account() {
            return List.of("account", "so tai khoan");
        }

        @Override
        public List<String> description() {
            return List.of("description", "noi dung");
        }
    };

    @Test
    void readsOneSignedColumn() {
        BankFile file = bank("""
                reference,booked_at,amount,account,description
                FT1,2026-11-25T09:30:00+07:00,150000,0011,"HS10000001, xin cảm ơn"
                FT2,2026-11-25,-20000,0011,Phí
                """);
        assertEquals("0011", file.account());
        assertEquals(
                new BankFile.Entry("FT1", Instant.parse("2026-11-25T02:30:00Z"), 150_000, "HS10000001, xin cảm ơn"),
                file.entries().get(0));
        assertEquals(-20_000, file.entries().get(1).amount());
    }

    @Test
    void readsTwoColumnsAsSpreadsheetsOfThisCountryWriteThem() {
        BankFile file = bank("""
                \uFEFFSố giao dịch;Ngày giao dịch;Ghi có;Ghi nợ;Số tài khoản;Nội dung
                A1;25/11/2026 09:30;1.250.000;;0011;x
                A2;5/1/2026;;20.000;0011;y
                """);
        assertEquals(1_250_000, file.entries().get(0).amount());
        assertEquals(-20_000, file.entries().get(1).amount());
        assertEquals(
                Instant.parse("2026-01-05T05:00:00Z"), file.entries().get(1).at());
    }

    @Test
    void tellsEveryFaultWithItsLineAndTakesNothing() {
        FileFault.Stop stop = assertThrows(FileFault.Stop.class, () -> bank("""
                reference,booked_at,amount,account,description
                FT1,someday,12.5,0011,x
                FT1,2026-11-25,0,0011,y
                """));
        assertEquals(
                List.of(
                        "line 2.bookedAt statement-moment",
                        "line 2.amount statement-amount",
                        "line 3.reference statement-twice",
                        "line 3.amount statement-amount"),
                stop.faults().stream().map(f -> f.where() + " " + f.code()).toList());
    }

    @Test
    void refusesMissingColumnsTwoAccountsAndTooManyLines() {
        assertEquals("csv-column", code(() -> bank("reference,booked_at,account,description\nA,2026-11-25,1,x\n")));
        assertEquals(
                "statement-account",
                code(() -> bank(
                        "reference,booked_at,amount,account,description\nA,2026-11-25,1,1,x\nB,2026-11-25,1,2,x\n")));
        assertEquals("csv-empty", code(() -> bank("reference,booked_at,amount,account,description\n")));
        assertEquals(
                "statement-long",
                code(() ->
                        bank("reference,booked_at,amount,account,description\n" + "A,2026-11-25,1,1,x\n".repeat(60))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1250000      | 1250000
            1.250.000    | 1250000
            1,250,000.00 | 1250000
            -1 250 000   | -1250000
            +5           | 5
            1.250        | 1250
            12.5         |
            1.25.000     |
            1e5          |
            9999999999999999 |
            """)
    void readsSumsAsBanksWriteThem(String text, Long amount) {
        assertEquals(amount, MoneyText.amount(text));
    }

    @Test
    void aGatewaysFileIsOfOneMerchantAndDay() {
        String head = "merchant,order_number,transaction_no,amount,paid_at,status\n";
        GatewayCsv.File file = GatewayCsv.parse(
                head
                        + "M1,10000001,T1,50000,2026-11-25T01:00:00+07:00,00\nM1,10000002,T2,70000,2026-11-25T02:00:00+07:00,24\n",
                10,
                ZONE);
        assertEquals(LocalDate.of(2026, 11, 25), file.day());
        assertEquals(50_000, file.total());
        assertEquals(1, file.lines().size());
        String twoDays = head + "M1,1,T1,5,2026-11-25T01:00:00+07:00,00\nM1,2,T2,7,2026-11-26T02:00:00+07:00,00\n";
        assertEquals("gateway-one-day", code(() -> GatewayCsv.parse(twoDays, 10, ZONE)));
        assertEquals("gateway-one-day", code(() -> GatewayCsv.parse(head + "M1,1,T1,5,2026-11-25,99\n", 10, ZONE)));
    }

    @Test
    void wordsOfATransferNameOrdersAndPayouts() {
        TransferPolicy policy = new TransferPolicy("(VNPAY|NATIONAL)\\w*\\W+SETTLEMENT\\W+(\\d{4}-\\d{2}-\\d{2})");
        assertEquals(Optional.of("10000001"), policy.order("MBVCB.123.HS10000001.CT tu 00112233"));
        assertEquals(Optional.of("10000001"), policy.order("hs 10000001"));
        assertEquals(Optional.empty(), policy.order("XHS10000001"));
        assertEquals(Optional.empty(), policy.order("HS1234567"));
        assertEquals(
                Optional.of(new TransferPolicy.Payout(PayWay.NATIONAL_PLATFORM, LocalDate.of(2026, 11, 25))),
                policy.payout("NATIONAL SETTLEMENT 2026-11-25"));
        assertEquals(Optional.empty(), policy.payout("VNPAY SETTLEMENT 2026-13-45"));
    }

    private static BankFile bank(String csv) {
        return BankCsv.parse(csv, COLUMNS, 50, ZONE);
    }

    private static String code(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(FileFault.Stop.class, reading).faults().get(0).code();
    }
}
