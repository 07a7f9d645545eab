package org.motcua.payment.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DongWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "15, Mười lăm đồng",
        "21, Hai mươi mốt đồng",
        "55, Năm mươi lăm đồng",
        "101, Một trăm linh một đồng",
        "110, Một trăm mười đồng",
        "1000, Một nghìn đồng",
        "50000, Năm mươi nghìn đồng",
        "1005000, Một triệu không trăm linh năm nghìn đồng",
        "1250000, Một triệu hai trăm năm mươi nghìn đồng",
        "1000001, Một triệu không trăm linh một đồng",
        "2000000000, Hai tỷ đồng",
        "12000345000, Mười hai tỷ ba trăm bốn mươi lăm nghìn đồng",
        "3000000000000, Ba nghìn tỷ đồng"
    })
    void sumsAreWrittenOut(long amount, String words) {
        assertEquals(words, DongWords.of(amount));
    }

    @Test
    void digitsAreGrouped() {
        assertEquals("1.250.000", DongWords.digits(1_250_000));
    }
}
