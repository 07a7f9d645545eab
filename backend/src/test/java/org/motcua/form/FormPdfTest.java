package org.motcua.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.DossierSnapshot;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.RegisterRow;
import org.motcua.shared.JsonColumns;

/** Every form as a PDF; its pages are left as images in target/forms, to be looked at. */
class FormPdfTest {
    private static final String PORTAL = "https://dichvucong.example.org";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Path IMAGES = Path.of("target", "forms");
    private static final FormPress PRESS = new FormPress(TestFormConfig.DEFAULT);

    /** Stacked diacritics typed the way some keyboards do: letter and marks apart. */
    private static final String LONG_NAME = Normalizer.normalize(
                    "Công ty TNHH Một thành viên Thương mại Dịch vụ Xuất nhập khẩu Nguyễn Thị Phượng Uyển ",
                    Normalizer.Form.NFD)
            + "và Những người bạn – Chi nhánh khu vực miền Đông Nam Bộ tại huyện Gò Dầu, tỉnh Tây Ninh \uD83D\uDE00 \u6F22\u5B57\u200B";

    static List<FormKind> aboutDossiers() {
        return Arrays.stream(FormKind.values())
                .filter(k -> k != FormKind.TRACKING_BOOK && k != FormKind.BLANK_FORM)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("aboutDossiers")
    void everyFormIsPdfAOnOneOrTwoPages(FormKind kind) throws Exception {
        CalledFor c = new FormSamples(Reference.procedure("1.001612"), Reference.TREE).of(kind, PORTAL, ZONE);
        String text = checked(kind.name(), print(c));
        assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
        assertTrue(text.contains("Nguyễn Thị Phượng Uyên"), text);
    }

    @ParameterizedTest
    @MethodSource("aboutDossiers")
    void staysPdfAWithLongNamesLooseMarksAndThirtyPapers(FormKind kind) throws Exception {
        var applicant =
                new DossierSnapshot.Person("Tôn Nữ Thị Huyền Ngọc Quỳnh Ượng", null, LONG_NAME, "0999000001-001");
        CalledFor c = new FormSamples(withPapers(30), "H53.DEMO.10", Reference.TREE, applicant).of(kind, PORTAL, ZONE);
        String text = checked(kind + "-long", print(c)).replaceAll("\\s+", " ");
        assertTrue(text.contains("Nguyễn Thị Phượng Uyển"), text);
        if (kind == FormKind.RECEIPT) {
            assertTrue(text.contains("Giấy tờ thứ 30"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000656",
                "1.000894",
                "1.001193",
                "1.001612",
                "1.001699",
                "1.004873",
                "1.012783",
                "1.012790",
                "1.013225",
                "1.013227",
                "2.000635",
                "2.000720",
                "2.000815",
                "2.000884",
                "2.000908",
                "2.001035"
            })
    void everyBlankFormIsPdfA(String code) throws Exception {
        Procedure p = Reference.procedure(code);
        byte[] pdf =
                PRESS.print(FormKind.BLANK_FORM, FormTemplates.builtIn(FormKind.BLANK_FORM), BlankFields.of(p, PORTAL));
        String text = checked("BLANK-" + code, pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("NGƯỜI KHAI"), text);
    }

    @Test
    void aTrackingBookOfManyPagesRepeatsItsHeadAndIsPdfA() throws Exception {
        Procedure p = Reference.procedure("1.001612");
        UUID version = new UUID(1, 1);
        Instant at = Instant.parse("2026-03-02T01:15:00Z");
        List<RegisterRow> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new RegisterRow(
                        "H53.DEMO.10.00-260302-%04d".formatted(i),
                        version,
                        "H53.DEMO.10",
                        i % 7 == 0 ? LONG_NAME : "Nguyễn Thị Phượng Uyên",
                        "Ấp Thuận Hoà, xã Cẩm Giang",
                        "0900000001",
                        i % 5 == 0 ? DossierState.WITHDRAWN : DossierState.CLOSED,
                        at,
                        at.plusSeconds(600_000),
                        at.plusSeconds(600_000),
                        at.plusSeconds(300_000),
                        i % 5 == 0 ? null : at.plusSeconds(300_000),
                        "POSTAL"))
                .toList();
        var book = new TrackingBookFields.Book(
                "H53.DEMO.10.00", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), 417, rows, Map.of(version, p));
        byte[] pdf = PRESS.print(
                FormKind.TRACKING_BOOK,
                FormTemplates.builtIn(FormKind.TRACKING_BOOK),
                TrackingBookFields.of(book, Reference.TREE, LocalDate.of(2026, 4, 1), ZONE));
        String text = checked("TRACKING_BOOK", pdf);
        assertTrue(text.contains("418") && text.contains("477"), text);
        assertTrue(text.split("Mã hồ sơ").length > 3, "the head of the table is on every page");
    }

    @Test
    void theCheckerFindsWhatIsNotPdfA() throws Exception {
        try (PDDocument plain = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(out);
            assertFalse(PdfA.breaches(out.toByteArray()).isEmpty());
        }
    }

    @Test
    void theQrCodeOpensTheStatusPage() throws Exception {
        CalledFor c =
                new FormSamples(Reference.procedure("1.001612"), Reference.TREE).of(FormKind.RECEIPT, PORTAL, ZONE);
        try (PDDocument document = Loader.loadPDF(print(c))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int half = page.getWidth() / 2;
            assertEquals(
                    PORTAL + "/h/" + c.dossier().statusToken(),
                    read(
                            page.getSubimage(half, 0, page.getWidth() - half, page.getHeight() / 3),
                            BarcodeFormat.QR_CODE));
            assertEquals(
                    c.dossier().dossierCode(),
                    read(
                            page.getSubimage(0, 0, page.getWidth() * 2 / 3, page.getHeight() / 3),
                            BarcodeFormat.CODE_128));
        }
    }

    private static String read(BufferedImage image, BarcodeFormat format) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        return new MultiFormatReader()
                .decode(
                        bitmap,
                        Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(format)))
                .getText();
    }

    private static Procedure withPapers(int count) throws Exception {
        ObjectNode json = (ObjectNode) JsonColumns.MAPPER.valueToTree(Reference.procedure("1.001612"));
        ArrayNode papers = json.putArray("papers");
        for (int i = 1; i <= count; i++) {
            papers.addPOJO(new Procedure.Paper(
                    "P" + i,
                    new LocalizedText(
                            "Giấy tờ thứ " + i
                                    + " về quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất",
                            "x"),
                    null,
                    1,
                    2,
                    true));
        }
        return JsonColumns.MAPPER.readValue(JsonColumns.MAPPER.writeValueAsString(json), Procedure.class);
    }

    private static byte[] print(CalledFor c) {
        return PRESS.print(c.kind(), FormTemplates.builtIn(c.kind()), DossierFormFields.of(c));
    }

    private static String checked(String name, byte[] pdf) throws Exception {
        assertEquals(List.of(), PdfA.breaches(pdf));
        return look(name, pdf);
    }

    private static String look(String name, byte[] pdf) throws IOException {
        Files.createDirectories(IMAGES);
        Files.write(IMAGES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, 150);
                ImageIO.write(
                        image,
                        "png",
                        IMAGES.resolve(name + "-" + (i + 1) + ".png").toFile());
            }
            return new PDFTextStripper().getText(document);
        }
    }
}
