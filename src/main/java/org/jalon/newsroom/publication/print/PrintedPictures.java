package org.jalon.newsroom.publication.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.MediaType;

/**
 * Uploaded images as a file holds them: their bytes inside, as nothing is fetched for a file, and small enough that an issue of
 * many pages can be mailed.
 */
final class PrintedPictures {

    /** Pixels over the width of a page: 130 to an inch, enough for a screen and for an office printer. */
    private static final int WIDEST = 900;

    private static final double QUALITY = 0.75;

    /** A drawing of so many bytes stays what it is: making a JPEG of it would blur it and save nothing. */
    private static final long SMALL_DRAWING = 60_000;

    private final MediaStore media;

    PrintedPictures(MediaStore media) {
        this.media = media;
    }

    /** The address of an image that holds the image; empty when there is no such image. */
    Optional<String> address(String id) {
        return media.find(id)
                .filter(MediaFile::isImage)
                .flatMap(file -> media.content(
                                file, width(file) + "." + file.type().extension())
                        .map(path -> address(path, file.type())));
    }

    /** The smallest width kept that fills a page, or else the largest. */
    private static int width(MediaFile file) {
        return file.widths().stream()
                .filter(width -> width >= WIDEST)
                .findFirst()
                .orElse(file.widths().getLast());
    }

    private static String address(Path path, MediaType type) {
        try {
            boolean drawing = type == MediaType.PNG && Files.size(path) <= SMALL_DRAWING;
            byte[] bytes = drawing ? Files.readAllBytes(path) : jpeg(path);
            return "data:image/" + (drawing ? "png" : "jpeg") + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(Path path) throws IOException {
        BufferedImage image = ImageIO.read(path.toFile());
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = opaque.createGraphics();
        drawing.drawImage(image, 0, 0, Color.WHITE, null);
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(opaque)
                .width(Math.min(WIDEST, image.getWidth()))
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
