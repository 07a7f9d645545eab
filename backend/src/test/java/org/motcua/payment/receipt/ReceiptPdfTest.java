package org.motcua.payment.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.Settlement;
import org.motcua.form.PdfA;
import org.motcua.form.TestPress;

/** Receipts as PDF; their pages are left as images in target/receipts, to be looked at. */
class ReceiptPdfTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String URL = "https://dichvucong.example.org/b/7KQ2M9XTRB4WHN6CPD3YF8VGZA";
    private static final LocalizedText AGENCY = new LocalizedText("Ủy ban nhân dân huyện Gò Dầu", "Gò Dầu");

    @Test
    void isPdfAAndSaysWhatWasPaid() throws Exception {
        String text = checked("receipt", receipt(ReceiptState.ISSUED, 2));
        for (String said : List.of(
                "BIÊN LAI THU PHÍ, LỆ PHÍ",
                "01BLP",
                "AA-26E",
                "0000123",
                "Nguyễn Thị Mai",
                "Hai trăm nghìn đồng",
                "Tiền mặt")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    void oneThatIsNotInForceSaysSo() throws Exception {
        assertTrue(checked("cancelled", receipt(ReceiptState.CANCELLED, 1)).contains("BIÊN LAI ĐÃ HỦY"));
        assertTrue(checked("replaced", receipt(ReceiptState.REPLACED, 1)).contains("BIÊN LAI ĐÃ ĐƯỢC THAY THẾ"));
    }

    @Test
    void manyLinesWithMarkupInThemStayPdfA() throws Exception {
        assertTrue(checked("long", receipt(ReceiptState.ISSUED, 25)).contains("<script> & \"x\""));
    }

    @Test
    void oneOfWhatIsKeptSaysWhatWentBack() throws Exception {
        String text = checked("reduced", receipt(ReceiptState.ISSUED, 2, 50_000L));
        assertTrue(text.contains("Đã hoàn trả người nộp −50.000"), text);
        assertTrue(text.contains("Còn lại đã thu 150.000"), text);
        assertTrue(text.contains("sau khi hoàn trả một phần"), text);
    }

    private static String checked(String name, ReceiptView r) throws Exception {
        byte[] pdf = ReceiptDocuments.print(TestPress.get(), r, new AgencyTree(List.<Agency>of()), CLOCK);
        assertEquals(List.of(), PdfA.breaches(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            Path folder = Files.createDirectories(Path.of("target", "receipts"));
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, 110),
                        "png",
                        folder.resolve(name + "-" + page + ".png").toFile());
            }
            assertEquals(URL, code(renderer.renderImageWithDPI(document.getNumberOfPages() - 1, 300)));
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String code(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static ReceiptView receipt(ReceiptState state, int lines) {
        return receipt(state, lines, null);
    }

    /** @param returned what of it has gone back before it was issued */
    private static ReceiptView receipt(ReceiptState state, int lines, @Nullable Long returned) {
        LocalizedText name = new LocalizedText("Lệ phí đăng ký <script> & \"x\" quyền sử dụng đất", "Fee");
        List<FeeLine> all = IntStream.range(0, lines)
                .mapToObj(i ->
                        new FeeLine("R" + i, name, 2, 75_000L, 150_000, 50_000, 100_000, List.of(), null, null, true))
                .toList();
        long amount = lines * 100_000L - (returned == null ? 0 : returned);
        Instant at = CLOCK.instant();
        UUID id = new UUID(1, 1);
        boolean closed = state != ReceiptState.ISSUED;
        return new ReceiptView(
                id,
                ReceiptForm.number(123),
                ReceiptForm.FEE,
                "01BLP",
                "AA-26E",
                state,
                "H53.DEMO.10",
                AGENCY,
                "Nguyễn Thị Mai",
                "Khu phố Nội Ô A, thị trấn Gò Dầu",
                id,
                id,
                "H53.DEMO.10.51.00-261125-0007",
                all,
                amount,
                returned,
                DongWords.of(amount),
                Settlement.Method.CASH,
                at,
                at,
                "Phan Thị Diễm",
                URL,
                returned == null ? null : id,
                closed ? id : null,
                closed ? "Ghi sai tên người nộp" : null,
                closed ? at : null);
    }
}
