package org.jalon.observatory.brief;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a QR code, in a picture that paper takes: paper knows no SVG. */
final class CodePicture {

    /** Light modules that readers need around a code. */
    private static final int BORDER = 4;

    /** Dots a module, so that edges stay sharp in print. */
    private static final int DOTS = 8;

    private static final int LIGHT = 0xFFFFFF;

    private CodePicture() {}

    /** A {@code data:} address of a PNG. */
    static String of(String address) {
        QrCode code = QrCode.encodeText(address, Ecc.MEDIUM);
        int size = (code.size + 2 * BORDER) * DOTS;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = code.getModule(x / DOTS - BORDER, y / DOTS - BORDER);
                picture.setRGB(x, y, dark ? 0 : LIGHT);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    }
}
