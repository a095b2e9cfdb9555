package org.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int BORDER = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lieux.example.fr/lieux/x4k2m9q7wz",
                "http://localhost:8080/en/lieux/0000000000",
                "https://médiathèque.example/où?à=1"
            })
    void isReadByAnotherLibrary(String text) throws FormatException, ChecksumException {
        QrCode code = QrCode.of(text);
        BitMatrix modules = new BitMatrix(code.size() - 2 * BORDER);
        RUN.matcher(code.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) - BORDER;
            int y = Integer.parseInt(run.group(2)) - BORDER;
            modules.setRegion(x, y, Integer.parseInt(run.group(3)), 1);
        });
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
    }
}
