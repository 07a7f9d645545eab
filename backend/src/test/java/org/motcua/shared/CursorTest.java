package org.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void whatWentInComesOut() {
        UUID id = Ids.next();
        assertEquals(
                List.of("Đăng ký khai sinh", id.toString()), Cursor.decode(Cursor.encode("Đăng ký khai sinh", id), 2));
    }

    @Test
    void withoutACursorTheListBegins() {
        assertEquals(List.of(), Cursor.decode(null, 2));
        assertEquals(List.of(), Cursor.decode("", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "YQ", "a b", "../../etc/passwd", "YR9iH2M"})
    void whatWeDidNotGiveOutIsRefused(String cursor) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> Cursor.decode(cursor, 2));
        assertEquals(RequestProblem.CURSOR_INVALID, refusal.type());
    }

    @Test
    void idsAreVersion7AndGrowWithTime() throws Exception {
        UUID first = Ids.next();
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() == now) {
            Thread.onSpinWait();
        }
        UUID second = Ids.next();
        assertEquals(7, first.version());
        assertEquals(2, first.variant());
        assertEquals(-1, Integer.signum(first.toString().compareTo(second.toString())));
    }
}
