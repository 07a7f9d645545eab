package org.motcua.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.dossier.DossierAction;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Samples;
import org.motcua.support.Uploads;
import org.motcua.support.Wire;

/** Papers come in checked, lie on disk as they came, and go out as nothing that a browser would run. */
@QuarkusTest
class PaperTest {
    private static final String PAPER = "GIAY-TO-QUAN-HE";
    private static final byte[] PNG = HexFormat.of()
            .parseHex(
                    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082");

    @jakarta.inject.Inject
    FileStore store;

    @Test
    void theBytesOnDiskAreTheBytesSent() throws Exception {
        Filed d = DossierMother.in(DossierState.DRAFT);
        byte[] bytes = Samples.pdf(UUID.randomUUID().toString());
        assertEquals(
                201,
                Wire.upload(d.owner(), d, PAPER, "Giấy tờ quan hệ.pdf", bytes).statusCode());
        String id = Uploads.latest(d);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals(sha256, Database.value("select sha256 from attachment where id = ?::uuid", id));
        assertArrayEquals(bytes, Files.readAllBytes(store.open(UUID.fromString(id))));
        assertEquals(
                sha256,
                Database.value(
                        "select data->>'sha256' from event where subject = ? and type = 'DOSSIER_PAPER_ADDED'",
                        d.id()));
        d.owner()
                .sees(d)
                .body("attachments[0].fileName", is("Giấy tờ quan hệ.pdf"))
                .body("attachments[0].mediaType", is("application/pdf"))
                .body("attachments[0].size", is(bytes.length));
        assertArrayEquals(
                bytes,
                d.owner()
                        .get(content(d, id))
                        .statusCode(200)
                        .contentType("application/octet-stream")
                        .header("X-Content-Type-Options", "nosniff")
                        .header(
                                "Content-Disposition",
                                "attachment; filename*=UTF-8''Gi%E1%BA%A5y%20t%E1%BB%9D%20quan%20h%E1%BB%87.pdf")
                        .header("Cache-Control", containsString("no-store"))
                        .extract()
                        .asByteArray());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            scan.pdf  ~ <html><script>alert(1)</script></html>
            scan.pdf  ~ <svg xmlns='http://www.w3.org/2000/svg'/>
            scan.png  ~ MZ this program cannot be run in DOS mode
            scan.jpg  ~ just text
            scan.pdf  ~ PK zip
            """)
    void aFileThatIsNotWhatItsNameSaysIsRefused(String name, String bytes) {
        Filed d = DossierMother.in(DossierState.DRAFT);
        Uploads.of(d.owner(), d, PAPER, name, bytes.getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", is("paper.type-not-accepted"));
        nothingCame(d);
    }

    @Test
    void anEmptyFileIsRefused() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        Uploads.of(d.owner(), d, PAPER, "empty.pdf", new byte[0])
                .statusCode(422)
                .body("code", is("paper.empty"));
        nothingCame(d);
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        byte[] head = Samples.pdf("big");
        tooLarge("paper.too-large", Wire.upload(d.owner(), d, PAPER, "big.pdf", Arrays.copyOf(head, 20_971_521)));
        tooLarge("request.too-large", Wire.upload(d.owner(), d, PAPER, "huge.pdf", Arrays.copyOf(head, 27_000_000)));
        nothingCame(d);
    }

    private static void tooLarge(String code, HttpResponse<String> answer) {
        assertEquals(413, answer.statusCode());
        assertEquals(code, JsonPath.from(answer.body()).getString("code"));
    }

    @Test
    void anUploadNeedsItsPartsAndAPaperOfTheProcedure() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        Caller owner = d.owner();
        owner.request()
                .multiPart("paper", PAPER)
                .post(d.path() + "/attachments")
                .then()
                .statusCode(400)
                .body("code", is("request.invalid"));
        owner.request()
                .multiPart("file", "a.pdf", Samples.pdf("a"))
                .post(d.path() + "/attachments")
                .then()
                .statusCode(400)
                .body("code", is("request.invalid"))
                .body("violations.field", hasItem("paper"));
        Uploads.of(owner, d, "SHOES", "a.pdf", Samples.pdf("a"))
                .statusCode(422)
                .body("code", is("dossier.supplement-unknown"));
        Uploads.of(owner, d, "RESULT", "a.pdf", Samples.pdf("a")).statusCode(422);
        nothingCame(d);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ../../etc/passwd.pdf          ~ passwd.pdf
            C:\\Users\\mai\\scan.pdf      ~ scan.pdf
            ..                            ~ ..
            """)
    void aFileNameIsOnlyAName(String sent, String kept) {
        Filed d = DossierMother.in(DossierState.DRAFT);
        Uploads.of(d.owner(), d, PAPER, sent, Samples.pdf(sent)).statusCode(201);
        d.owner().sees(d).body("attachments[0].fileName", is(kept));
    }

    @Test
    void picturesAreTakenUnderTheirRealType() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        Uploads.of(d.owner(), d, PAPER, "photo.pdf", PNG).statusCode(201);
        d.owner().sees(d).body("attachments[0].mediaType", is("image/png"));
    }

    @Test
    void aRemovedPaperIsGoneButTheLogRemembers() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        String id = d.owner().uploads(d, PAPER);
        d.owner().request().delete(d.path() + "/attachments/" + id).then().statusCode(200);
        d.owner().get(content(d, id)).statusCode(404);
        d.owner()
                .request()
                .delete(d.path() + "/attachments/" + id)
                .then()
                .statusCode(404)
                .body("code", is("paper.not-found"));
        d.owner().sees(d).body("attachments.size()", is(0)).body("timeline.type", hasItem("DOSSIER_PAPER_REMOVED"));
    }

    @Test
    void whatWasFiledCannotBeRemoved() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        String id = d.owner().uploads(d, PAPER);
        d.owner().submits(d);
        d.owner().request().delete(d.path() + "/attachments/" + id).then().statusCode(409);
        d.owner().get(content(d, id)).statusCode(200);
    }

    @Test
    void anAnswerBringsOnlyMarkedPapersAndRemovesOnlyThem() {
        Citizen citizen = Citizen.any();
        Filed d = citizen.files("1.001193");
        String birth = Uploads.latest(d);
        DossierMother.intake().asksSupplement(d, java.util.List.of("childName"), java.util.List.of("VAN-BAN-UY-QUYEN"));
        Uploads.of(citizen, d, "GIAY-CHUNG-SINH", "a.pdf", Samples.pdf("a")).statusCode(422);
        citizen.request().delete(d.path() + "/attachments/" + birth).then().statusCode(422);
        citizen.uploads(d, "VAN-BAN-UY-QUYEN");
        citizen.get(content(d, birth)).statusCode(200);
    }

    @Test
    void papersOfOthersAreNotThere() {
        Filed mine = DossierMother.in(DossierState.DRAFT);
        Filed theirs = DossierMother.in(DossierState.SUBMITTED);
        String paper = mine.owner().uploads(mine, PAPER);
        theirs.owner().get(content(mine, paper)).statusCode(404);
        theirs.owner().get(content(theirs, paper)).statusCode(404).body("code", is("paper.not-found"));
        Uploads.of(theirs.owner(), mine, PAPER, "a.pdf", Samples.pdf("a")).statusCode(404);
        Caller.withoutToken().get(content(mine, paper)).statusCode(401);
        Caller.persona("system-admin").get(content(theirs, paper)).statusCode(404);
    }

    @Test
    void aPaperSentInARefusedStateIsNotKept() {
        Filed d = DossierMother.in(DossierState.ACCEPTED);
        long before = Database.count("select count(*) from attachment");
        d.owner().tries(DossierAction.ATTACH, d).statusCode(409);
        assertTrue(Database.count("select count(*) from attachment where subject = ?", d.id()) == 0 && before >= 0);
    }

    private static void nothingCame(Filed d) {
        assertEquals(0, Database.count("select count(*) from attachment where subject = ?", d.id()));
        assertEquals(1, d.events(), "only its beginning");
    }

    private static String content(Filed d, String attachment) {
        return d.path() + "/attachments/" + attachment + "/content";
    }
}
