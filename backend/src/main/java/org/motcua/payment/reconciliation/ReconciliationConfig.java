package org.motcua.payment.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.List;
import java.util.Map;

/** How statements and gateways' files are read. */
@ConfigMapping(prefix = "motcua.reconciliation")
public interface ReconciliationConfig {
    /** Largest file, in bytes. */
    @WithDefault("10000000")
    int maxBytes();

    /** Most lines of one file. */
    @WithDefault("5000")
    int maxLines();

    /** How often transactions are looked at that an import left behind; {@code off} never here. */
    @WithDefault("1m")
    String every();

    /** How a gateway's payout is known in a statement: the first group its name, the second the day. */
    @WithDefault("(VNPAY|NATIONAL)\\w*\\W+SETTLEMENT\\W+(\\d{4}-\\d{2}-\\d{2})")
    String settlementPattern();

    /** How often is looked for money that never came to the bank; {@code off} never here. */
    @WithDefault("1h")
    String overdueEvery();

    /** Within how many working days gateways pass on what they took, by contract; see {@link #payoutDays}. */
    @WithDefault("2")
    int payoutWithin();

    /** The same for single merchants, by their names. */
    Map<String, Integer> payoutDays();

    /** Within how many working days the cash of a shift that was looked over is at the bank. */
    @WithDefault("2")
    int depositWithin();

    /** Of one merchant. */
    default int payoutWithin(String merchant) {
        return payoutDays().getOrDefault(merchant, payoutWithin());
    }

    /** What the columns of a bank's CSV may be called, without diacritics and in small letters. */
    Columns columns();

    /** Names by column; the first that the file has counts. */
    interface Columns {
        @WithDefault("reference,so giao dich,ma giao dich,so but toan,so tham chieu")
        List<String> reference();

        @WithName("booked-at")
        @WithDefault("booked_at,date,ngay giao dich,ngay hieu luc,ngay")
        List<String> bookedAt();

        /** Credits more than nothing, debits less. */
        @WithDefault("amount,so tien")
        List<String> amount();

        @WithDefault("credit,ghi co,phat sinh co,tien vao")
        List<String> credit();

        @WithDefault("debit,ghi no,phat sinh no,tien ra")
        List<String> debit();

        @WithDefault("account,so tai khoan,tai khoan")
        List<String> account();

        @WithDefault("description,noi dung,dien giai,mo ta")
        List<String> description();
    }
}
