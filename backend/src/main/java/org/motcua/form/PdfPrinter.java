package org.motcua.form;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * XHTML to PDF/A-2b with its font inside. Nothing is fetched from anywhere: no address resolves, no document type is read, and a
 * document of too many pages is refused. Blocking: for worker threads only.
 */
final class PdfPrinter {
    private static final String FONT = "Be Vietnam Pro";
    /** The tag in ASCII. */
    private static final int GSUB = 0x47535542;

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] REGULAR = font("Regular");
    private static final byte[] ITALIC = font("Italic");
    private static final byte[] BOLD = font("Bold");
    private static final byte[] BOLD_ITALIC = font("BoldItalic");
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final int mostPages;

    static {
        XRLog.setLoggerImpl(new PrinterLog());
    }

    PdfPrinter(int mostPages) {
        this.mostPages = mostPages;
    }

    /** A document beyond the allowed number of pages. */
    static final class TooManyPages extends RuntimeException {}

    /** Fails with {@link TooManyPages}, or with {@link IllegalArgumentException} when the text is not well-formed. */
    byte[] print(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document(xhtml), "about:blank")
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B)
                .useColorProfile(SRGB)
                .withProducer("Một Cửa")
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
                .usePageSupplier(this::page)
                .toStream(out);
        embedFonts(builder);
        builder.useUriResolver((base, uri) -> null)
                .useObjectDrawerFactory(new CodeDrawers())
                .useReplacementText("?");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void embedFonts(PdfRendererBuilder builder) {
        builder.useFont(supplier(REGULAR), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(supplier(ITALIC), FONT, 400, FontStyle.ITALIC, true);
        builder.useFont(supplier(BOLD), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(supplier(BOLD_ITALIC), FONT, 700, FontStyle.ITALIC, true);
    }

    private PDPage page(PDDocument document, float width, float height, int number, int shadow) {
        if (number >= mostPages || shadow > mostPages) {
            throw new TooManyPages();
        }
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private static Document document(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FSSupplier<InputStream> supplier(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String face) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream("/fonts/BeVietnamPro-" + face + ".ttf")) {
            return withoutLigatures(java.util.Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the font's table of substitutions: texts are composed and need none, and PDFBox would compile it into expressions again at every
     * piece of text, which takes most of the time.
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int at = 12; at < 12 + 16 * tables; at += 16) {
            if (directory.getInt(at) == GSUB) {
                directory.putInt(at, GSUB + 1);
            }
        }
        return font;
    }
}
