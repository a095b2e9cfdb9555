package org.jalon.newsroom.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as editors send them, and as nobody should. */
public final class Samples {

    private Samples() {}

    /** A picture that is red on its left half and blue on its right. */
    public static BufferedImage picture(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 2, 0, width - width / 2, height);
        drawing.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) throws IOException {
        return ImageWriting.jpeg(picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** A photograph as telephones take it: lying, with a note that it is to be turned, and with where it was taken. */
    static byte[] turnedJpeg(int width, int height) throws IOException {
        byte[] plain = jpeg(width, height);
        ByteBuffer tiff = ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        byte[] gps = "GPS 50.6927 N 3.1778 E".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1});
        int length = 2 + 6 + 26 + gps.length;
        all.write(length >> 8);
        all.write(length & 0xFF);
        all.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(tiff.array());
        all.writeBytes(gps);
        all.write(plain, 2, plain.length - 2);
        return all.toByteArray();
    }

    /** A picture whose head says how large it is, and that has no more than a head. */
    static byte[] headOnlyPng(int width, int height) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(head.array());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        all.writeBytes(head.array());
        all.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        all.writeBytes(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82});
        return all.toByteArray();
    }

    public static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A text in the open format, beginning with the entry by which it is known, and more entries with nothing in them. */
    public static byte[] odt(String line, String... more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<o:body xmlns:o='o' xmlns:t='t'><t:p>" + line + "</t:p></o:body>")
                    .getBytes(StandardCharsets.UTF_8));
            for (String name : more) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gif(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "gif", bytes);
        return bytes.toByteArray();
    }

    /** One file behind another. */
    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** A document of one page with one line. */
    public static byte[] pdf(String line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
            save(document, bytes);
        }
        return bytes.toByteArray();
    }

    private static void save(PDDocument document, OutputStream bytes) throws IOException {
        document.save(bytes);
    }
}
