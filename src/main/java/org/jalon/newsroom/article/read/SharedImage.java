package org.jalon.newsroom.article.read;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The image that networks show of what has no picture: its title, a line below and the mark of the site, drawn here. */
public final class SharedImage {

    static final int WIDTH = 1_200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int MOST_LINES = 5;
    private static final Color INK = new Color(0x16232e);
    private static final Color PAPER = Color.WHITE;
    private static final Color RED = new Color(0xc8321e);

    private final Font bold = font("paper/700Bold.ttf");

    /** A PNG file. */
    public byte[] draw(String title, String siteName) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            drawing.setColor(PAPER);
            drawing.fillRect(0, 0, WIDTH, HEIGHT);
            pole(drawing);
            title(drawing, title);
            drawing.setFont(bold.deriveFont(34f));
            drawing.drawString(siteName, 2 * MARGIN, HEIGHT - MARGIN);
        } finally {
            drawing.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The surveyor's pole, as in the header of pages. */
    private static void pole(Graphics2D drawing) {
        int band = (HEIGHT - 2 * MARGIN) / 6;
        for (int i = 0; i < 6; i++) {
            drawing.setColor(i % 2 == 0 ? RED : PAPER);
            drawing.fillRect(MARGIN, MARGIN + i * band, 24, band);
        }
        drawing.setColor(INK);
        drawing.drawRect(MARGIN, MARGIN, 24, 6 * band);
    }

    private void title(Graphics2D drawing, String title) {
        drawing.setColor(INK);
        drawing.setFont(bold.deriveFont(64f));
        int line = drawing.getFontMetrics().getHeight();
        int y = MARGIN + drawing.getFontMetrics().getAscent();
        for (String words : lines(drawing, title)) {
            drawing.drawString(words, 2 * MARGIN, y);
            y += line;
        }
    }

    private static List<String> lines(Graphics2D drawing, String title) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : title.split("\\s+")) {
            String longer = lines.getLast().isEmpty() ? word : lines.getLast() + " " + word;
            if (drawing.getFontMetrics().stringWidth(longer) <= WIDTH - 3 * MARGIN) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() == MOST_LINES) {
                lines.set(lines.size() - 1, lines.getLast() + "…");
                break;
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static Font font(String path) {
        try (InputStream file = SharedImage.class.getClassLoader().getResourceAsStream(path)) {
            return file == null ? new Font(Font.SANS_SERIF, Font.BOLD, 1) : Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the typeface of the site cannot be read", e);
        }
    }
}
