package org.motcua.guidance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Database;
import org.motcua.support.Editor;
import org.motcua.support.Officer;

@QuarkusTest
class GuidanceTest {
    private static final String AGENCY = "H53.DEMO.10.58.00";
    private final Officer officer = Officer.appointed(Role.INTAKE_OFFICER, AGENCY, false);

    @Test
    void guidanceIsRecordedAndFoundByWordsAndProcedure() {
        String word = Editor.word();
        String id = officer.post("/api/v1/guidance", guidance("Đã giải thích " + word))
                .statusCode(201)
                .body("officerName", notNullValue())
                .extract()
                .path("id");
        officer.get("/api/v1/guidance?q=giai thich " + word).statusCode(200).body("items.id", equalTo(List.of(id)));
        officer.get("/api/v1/guidance?q=dang ky khai sinh " + word).body("items", hasSize(1));
        officer.get("/api/v1/guidance?procedure=1.000656&q=" + word).body("items", hasSize(0));
        assertEquals(
                1,
                Database.count("select count(*) from event where type = 'GUIDANCE_GIVEN' and subject = ?::uuid", id));
        assertThrows(
                SQLException.class, () -> Database.update("update guidance set advice = 'x' where id = ?::uuid", id));
    }

    @Test
    void pagesFollowEachOther() {
        String word = Editor.word();
        for (int i = 0; i < 3; i++) {
            officer.post("/api/v1/guidance", guidance("Trang " + i + " " + word))
                    .statusCode(201);
        }
        String next = officer.get("/api/v1/guidance?limit=2&q=" + word)
                .body("items", hasSize(2))
                .extract()
                .path("next");
        officer.get("/api/v1/guidance?limit=2&q=" + word + "&cursor=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gọi lại 0912 345 678", "số 079123456789", "thư a.b@example.org"})
    void nobodyIsKnownByIt(String question) {
        Map<String, Object> body = new HashMap<>(guidance("Đã hướng dẫn"));
        body.put("question", question);
        officer.post("/api/v1/guidance", body).statusCode(422).body("code", equalTo("guidance.personal-data"));
    }

    @Test
    void aProcedureNobodyKnowsIsAFault() {
        Map<String, Object> body = new HashMap<>(guidance("Đã hướng dẫn"));
        body.put("procedure", "9.999999");
        officer.post("/api/v1/guidance", body).statusCode(422).body("code", equalTo("guidance.procedure-unknown"));
    }

    private static Map<String, Object> guidance(String advice) {
        return Map.of(
                "agency", AGENCY,
                "channel", "PHONE",
                "procedure", "1.001193",
                "asker", "Người dân, hỏi cho con",
                "question", "Khai sinh trễ hạn",
                "advice", advice);
    }
}
