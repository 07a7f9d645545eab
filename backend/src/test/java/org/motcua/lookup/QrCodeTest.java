package org.motcua.lookup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Wire;

/** The QR code on a receipt, read as a phone reads it. */
@QuarkusTest
class QrCodeTest {
    private static final String QR = "/api/v1/status-links/{token}/qr";
    private static final int SCALE = 8;

    @ConfigProperty(name = "motcua.public-url")
    String publicUrl;

    @Test
    void theSvgLeadsToTheStatusPage() throws Exception {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        String svg = given().get(QR, d.statusToken())
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(not(containsString("<script")))
                .extract()
                .asString();
        assertEquals(publicUrl + "/h/" + d.statusToken(), read(drawn(svg)));
    }

    @Test
    void thePngLeadsToTheStatusPage() throws Exception {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        given().queryParam("format", "PNG")
                .get(QR, d.statusToken())
                .then()
                .statusCode(200)
                .contentType("image/png");
        byte[] png = Wire.bytes("/api/v1/status-links/" + d.statusToken() + "/qr?format=PNG");
        assertEquals("89504e470d0a1a0a", HexFormat.of().formatHex(png, 0, 8));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertEquals(
                publicUrl + "/h/" + d.statusToken(),
                read(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    }

    @Test
    void thereAreNoOtherFormats() {
        given().queryParam("format", "GIF")
                .get(QR, DossierMother.in(DossierState.SUBMITTED).statusToken())
                .then()
                .statusCode(400);
    }

    private static String read(LuminanceSource image) throws Exception {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(image)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    /** Draws the path's unit squares. */
    private static LuminanceSource drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        assertTrue(box.find());
        int side = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (square.find()) {
            int x = Integer.parseInt(square.group(1)) * SCALE;
            int y = Integer.parseInt(square.group(2)) * SCALE;
            for (int i = 0; i < SCALE * SCALE; i++) {
                pixels[(y + i / SCALE) * side + x + i % SCALE] = 0;
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
