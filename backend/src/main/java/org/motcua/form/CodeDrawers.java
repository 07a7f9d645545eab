package org.motcua.form;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="code/qr" data="…"/>} and {@code code/128} as shapes: sharp at any size, a few hundred bytes. Other
 * objects are nothing.
 */
final class CodeDrawers implements FSObjectDrawerFactory {
    private static final String QR = "code/qr";
    private static final String BAR = "code/128";

    @Override
    public boolean isReplacedObject(Element e) {
        String type = e.getAttribute("type");
        return e.getLocalName() != null && e.getLocalName().equals("object") && (type.equals(QR) || type.equals(BAR));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element e) {
        return isReplacedObject(e) && !e.getAttribute("data").isBlank() ? CodeDrawers::draw : null;
    }

    private static @Nullable Map<Shape, String> draw(
            Element e,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        BitMatrix code = matrix(e);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (width / dotsPerPixel),
                (float) (height / dotsPerPixel),
                g -> fill(g, code, width / dotsPerPixel, height / dotsPerPixel));
        return null;
    }

    private static void fill(Graphics2D g, BitMatrix code, double width, double height) {
        double w = width / code.getWidth();
        double h = height / code.getHeight();
        Path2D dark = new Path2D.Double();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    int from = x;
                    while (x + 1 < code.getWidth() && code.get(x + 1, y)) {
                        x++;
                    }
                    dark.append(new java.awt.geom.Rectangle2D.Double(from * w, y * h, (x + 1 - from) * w, h), false);
                }
            }
        }
        g.setColor(Color.BLACK);
        g.fill(dark);
    }

    private static BitMatrix matrix(Element e) {
        boolean qr = e.getAttribute("type").equals(QR);
        try {
            return new MultiFormatWriter()
                    .encode(
                            e.getAttribute("data"),
                            qr ? BarcodeFormat.QR_CODE : BarcodeFormat.CODE_128,
                            0,
                            qr ? 0 : 1,
                            qr
                                    ? Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            2)
                                    : Map.of(EncodeHintType.MARGIN, 10));
        } catch (WriterException | IllegalArgumentException x) {
            throw new IllegalArgumentException("cannot be drawn as a code: " + e.getAttribute("data"), x);
        }
    }
}
