package org.jalon.intake.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jalon.intake.unpack.Archive;
import org.jalon.site.UserError;

/** The texts that cells of an Excel workbook refer to by number, side by side in one array: 4 bytes more than their letters each. */
final class SharedTexts {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST_BYTES = 100_000_000;
    private static final int MOST_TEXTS = 10_000_000;

    private byte[] letters = new byte[1 << 16];
    private int[] ends = new int[1 << 10];
    private int size;

    private SharedTexts() {}

    /** @throws UserError when they are more than a workbook of places can have */
    static SharedTexts read(Archive archive, String name) throws IOException {
        SharedTexts texts = new SharedTexts();
        if (archive.has(PART)) {
            try (XmlPart xml = XmlPart.open(archive.read(PART), name)) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        texts.add(RichText.read(xml, "si", name), name);
                    }
                }
            }
        }
        return texts;
    }

    /** The text of a number, empty when there is none. */
    String get(int index) {
        if (index < 0 || index >= size) {
            return "";
        }
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(letters, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    private void add(String text, String name) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = size == 0 ? 0 : ends[size - 1];
        int end = start + bytes.length;
        if (end > MOST_BYTES || size == MOST_TEXTS) {
            throw new UserError("intake.error.sheet-text", name);
        }
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(bytes, 0, letters, start, bytes.length);
        ends[size++] = end;
    }
}
