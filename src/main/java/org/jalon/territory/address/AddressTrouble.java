package org.jalon.territory.address;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The address service is slow, broken, or answers something else. */
final class AddressTrouble extends IOException {

    AddressTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
