package org.jalon.site;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text as a QR code, to be drawn as an SVG.
 *
 * @param size of a side in modules, the quiet border included
 * @param path of the dark modules, in the data syntax of SVG
 */
public record QrCode(int size, String path) {

    /** Light modules that readers need around a code. */
    private static final int BORDER = 4;

    /**
     * The code of a text, such as an address. A quarter of it may be soiled or torn and it is still read.
     *
     * @throws IllegalArgumentException when the text is longer than about 1,600 characters
     */
    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.QUARTILE);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int run = run(code, x, y);
                if (run > 0) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append('h')
                            .append(run)
                            .append("v1h-")
                            .append(run)
                            .append('z');
                }
                x += Math.max(run, 1);
            }
        }
        return new QrCode(code.size + 2 * BORDER, path.toString());
    }

    /** How many dark modules follow each other from here. */
    private static int run(io.nayuki.qrcodegen.QrCode code, int x, int y) {
        int run = 0;
        while (x + run < code.size && code.getModule(x + run, y)) {
            run++;
        }
        return run;
    }
}
