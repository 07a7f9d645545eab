package org.motcua.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form as a PDF; its pages are left as images in target/forms, to be looked at. */
class FormPdfTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Path IMAGES = Path.of("target", "forms");
    private static final FormPress PRESS = new FormPress(TestFormConfig.DEFAULT);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRACKING_BOOK", "BLANK_FORM"})
    void isPdfA(FormKind kind) throws Exception {
        CalledFor c = new FormSamples(Reference.procedure("1.001612"), Reference.TREE)
                .of(kind, "https://dichvucong.example.org", ZONE);
        byte[] pdf = PRESS.print(kind, FormTemplates.builtIn(kind), DossierFormFields.of(c));
        assertEquals(List.of(), PdfA.breaches(pdf));
        String text = look(kind.name(), pdf);
        assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
        assertTrue(text.contains("Nguyễn Thị Phượng Uyên"), text);
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
