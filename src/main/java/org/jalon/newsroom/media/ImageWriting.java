package org.jalon.newsroom.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes images anew, from their pixels alone. WebP needs a native library; where that does not run, images are kept without. */
final class ImageWriting {

    private static final Logger LOG = LoggerFactory.getLogger(ImageWriting.class);
    private static final float QUALITY = 0.82f;

    private final boolean hasWebp = tryWebp();

    boolean hasWebp() {
        return hasWebp;
    }

    /** The image in a width, without or with transparency as the format wants it. */
    static BufferedImage scaled(BufferedImage image, int width, boolean transparent) throws IOException {
        return Thumbnails.of(image)
                .width(width)
                .imageType(transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, parameters, "JPEG", image);
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] webp(BufferedImage image) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        return write(writer, writer.getDefaultWriteParam(), "Lossy", image);
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam parameters, String type, BufferedImage image)
            throws IOException {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(type);
        parameters.setCompressionQuality(QUALITY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean tryWebp() {
        try {
            return webp(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
        } catch (LinkageError | IOException | IllegalStateException e) {
            LOG.warn("Images are kept without WebP, whose library does not run on this machine: {}", e.toString());
            return false;
        }
    }
}
