package org.motcua.payment.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The numbers of one kind of receipt of one agency in one year. Always loaded under a lock, kept until the receipt is committed. */
@Entity
@IdClass(ReceiptSeries.Key.class)
@Table(name = "receipt_series")
@NullUnmarked
class ReceiptSeries {
    @Id
    String agency;

    @Id
    int year;

    @Id
    @Enumerated(EnumType.STRING)
    ReceiptForm form;

    String symbol;
    long last;

    record Key(String agency, int year, ReceiptForm form) {}

    ReceiptSeries() {}

    /** The next one: from 1, without gaps. */
    long next() {
        last = Math.incrementExact(last);
        return last;
    }
}
