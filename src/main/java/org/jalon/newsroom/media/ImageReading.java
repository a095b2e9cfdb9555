package org.jalon.newsroom.media;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jalon.site.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pixels of an image and nothing else of it. How many there are is asked of its head before memory is taken for them; of
 * large ones every second or third is read. Only decoders written in Java are used.
 */
final class ImageReading {

    /** Images are read at least this wide, where they are; pages show them narrower. */
    private static final int ENOUGH = 2_880;

    private static final int LONGEST_SIDE = 20_000;
    private static final int AT_ONCE = 2;

    private final long mostPixels;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    ImageReading(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /**
     * The first picture of a file, upright.
     *
     * @throws UserError when it has too many pixels, or cannot be read
     */
    BufferedImage read(Path file, String mime) throws IOException {
        turns.acquireUninterruptibly();
        ImageReader reader = reader(mime);
        try (FileImageInputStream input = new FileImageInputStream(file.toFile())) {
            Orientation orientation = mime.equals("image/jpeg") ? orientation(input) : null;
            reader.setInput(input, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(reader.getWidth(0), reader.getHeight(0));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return turned(reader.read(0, parameters), orientation);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UserError said) {
                throw said;
            }
            throw new UserError("newsroom.media.error.unreadable"); // hostile files make decoders fail in many ways
        } finally {
            reader.dispose();
            turns.release();
        }
    }

    private int step(long width, long height) {
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > mostPixels) {
            throw new UserError("newsroom.media.error.pixels", width, height, mostPixels / 1_000_000);
        }
        return (int) Math.max(1, Math.min(width, height) / ENOUGH);
    }

    private static ImageReader reader(String mime) {
        if (mime.equals("image/webp")) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        var readers = ImageIO.getImageReadersByMIMEType(mime);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this Java has no reader of " + mime);
    }

    /** How a camera was held; the decoder of the JDK refuses much of what cameras write about it. */
    private static @Nullable Orientation orientation(FileImageInputStream input) throws IOException {
        try {
            List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif");
            return segments.isEmpty()
                    ? null
                    : ExifUtils.getOrientationFromExif(
                            segments.getFirst().segmentData().readAllBytes());
        } catch (IOException | RuntimeException e) {
            return null; // what cannot be read of it is left as the pixels are
        } finally {
            input.seek(0);
        }
    }

    private static BufferedImage turned(BufferedImage image, @Nullable Orientation orientation) {
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }
}
