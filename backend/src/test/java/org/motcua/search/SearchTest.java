package org.motcua.search;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Database;
import org.motcua.support.Editor;
import org.motcua.support.Officer;

@QuarkusTest
class SearchTest {
    private static final String AGENCY = "H53.DEMO.10.58";
    private static final String SNAPSHOT = """
            select string_agg(d.kind || d.key || d.hash || p.term || p.weight, '|' order by d.kind, d.key, p.term) as said
            from search_document d join search_posting p on p.document = d.id where d.kind = 'QUESTION'""";

    @Test
    void everythingPublicIsFoundWithoutAToken() {
        find("sang tên sổ đỏ", "PROCEDURE").body("items.key", hasItem("2.001035"));
        find("thi tran go dau", "AGENCY")
                .body("items[0].key", notNullValue())
                .body("items.kind", everyItem(equalTo("AGENCY")));
        find("bao trì hệ thống", "NOTICE").body("items", not(hasSize(0)));
        find("1.001193", null).body("items[0].key", equalTo("1.001193"));
    }

    @Test
    void mistypedJoinedAndUnconvertedWordsAreUnderstood() {
        for (String typed : List.of("khia sinh", "khaisinh", "ddawng kys khai sinh", "dang ki khai sing")) {
            find(typed, "PROCEDURE").body("items[0].key", equalTo("1.001193"));
        }
    }

    @Test
    void somebodyStillTypingGetsSuggestions() {
        Caller.withoutToken()
                .get("/api/v1/search/suggestions?q=khai si")
                .statusCode(200)
                .body("items.key", hasItem("1.001193"))
                .body("next", nullValue());
    }

    @Test
    void nothingFitsIsAnEmptyPageAndNothingAskedIsAFault() {
        find(Editor.word(), null).body("items", hasSize(0));
        Caller.withoutToken().get("/api/v1/search?q= ").statusCode(400);
        Caller.withoutToken().get("/api/v1/search").statusCode(400);
        Caller.withoutToken()
                .get("/api/v1/search?q=a&cursor=xx")
                .statusCode(400)
                .body("code", equalTo("request.cursor-invalid"));
        Caller.withoutToken().get("/api/v1/search?q=%25_'\";--").statusCode(200);
    }

    @Test
    void whatIsPublishedIsFoundAtOnceAndWhatIsWithdrawnIsNot() {
        String word = Editor.word();
        Editor editor = Editor.of("question-drafts", AGENCY);
        String id = editor.has(Editor.question(AGENCY, "Câu hỏi về " + word));
        find(word, null).body("items", hasSize(0));
        editor.publishes(id).statusCode(200);
        find(word, "QUESTION").body("items.key", equalTo(List.of(id)));
        editor.withdraws(id).statusCode(200);
        find(word, null).body("items", hasSize(0));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        String word = Editor.word();
        Editor editor = Editor.of("question-drafts", AGENCY);
        for (int i = 0; i < 3; i++) {
            editor.hasPublished(Editor.question(AGENCY, "Trang " + word));
        }
        ValidatableResponse first = find(word + "&limit=2", null).body("items", hasSize(2));
        List<String> seen = first.extract().path("items.key");
        find(word + "&limit=2&cursor=" + first.extract().path("next"), null)
                .body("items", hasSize(1))
                .body("items.key", everyItem(not(equalTo(seen.get(0)))))
                .body("items.key", everyItem(not(equalTo(seen.get(1)))))
                .body("next", nullValue());
    }

    @Test
    void madeAnewTheIndexIsWhatTheChangesMadeOfIt() throws Exception {
        Editor editor = Editor.of("question-drafts", AGENCY);
        String id = editor.hasPublished(Editor.question(AGENCY, "Làm lại chỉ mục " + Editor.word()));
        Object before = Database.value(SNAPSHOT);
        Database.update("delete from search_document where kind = 'QUESTION'");
        Officer admin = Officer.appointed(Role.SYSTEM_ADMIN, "H53.DEMO", true);
        admin.request().post("/api/v1/search/index").then().statusCode(200).body("corrected", not(equalTo(0)));
        assertEquals(before, Database.value(SNAPSHOT));
        admin.request().post("/api/v1/search/index").then().statusCode(200).body("corrected", equalTo(0));
        editor.withdraws(id).statusCode(200);
    }

    @Test
    void editorsTeachTheSearchTheirWords() {
        String word = Editor.word();
        Editor editor = Editor.of("search-synonyms", AGENCY);
        Map<String, Object> phrase = Map.of("agency", AGENCY, "phrase", word, "means", List.of("đăng ký kết hôn"));
        find(word, "PROCEDURE").body("items", hasSize(0));
        String id = editor.has(phrase);
        find(word, "PROCEDURE").body("items[0].key", equalTo("1.000894"));
        editor.writes(phrase).statusCode(409).body("code", equalTo("search.synonym-exists"));
        editor.edits(id, Editor.with(phrase, "means", List.of("đăng ký khai tử")))
                .statusCode(200);
        find(word, "PROCEDURE").body("items[0].key", equalTo("1.000656"));
        editor.removes(id, "\"0\"").statusCode(412);
        editor.removes(id, editor.tag(id)).statusCode(204);
        find(word, "PROCEDURE").body("items", hasSize(0));
        editor.gets(id).statusCode(404);
        assertEquals(3, Database.count("select count(*) from event where subject = ?::uuid", id));
    }

    @Test
    void aPhraseNeedsSomethingToSearchFor() {
        Editor.of("search-synonyms", AGENCY)
                .writes(Map.of("agency", AGENCY, "phrase", "?!", "means", List.of()))
                .statusCode(422)
                .body("code", equalTo("search.phrase-empty"));
    }

    private static ValidatableResponse find(String q, String kind) {
        return Caller.withoutToken()
                .get("/api/v1/search?q=" + q + (kind == null ? "" : "&kind=" + kind))
                .statusCode(200);
    }
}
