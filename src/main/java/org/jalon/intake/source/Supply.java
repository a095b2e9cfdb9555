package org.jalon.intake.source;

import java.util.Locale;
import java.util.Map;
import org.jalon.intake.read.ReadOptions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the files of a source come from.
 *
 * @param kind of place
 * @param address of the file for {@link Kind#ADDRESS}, name of the folder for {@link Kind#FOLDER}, else empty
 * @param secretHeader name of a header that the address asks for, empty for none
 * @param secretVariable name of the environment variable that holds its value: the value itself is never kept
 * @param readOptions how to read what no format says by itself, as the reader writes it; empty for the ordinary way
 */
public record Supply(Kind kind, String address, String secretHeader, String secretVariable, String readOptions) {

    /** Only variables that begin so can be named: a coordinator must not send the password of the database somewhere. */
    public static final String VARIABLES = "JALON_SOURCE_";

    /** The kinds of places. */
    public enum Kind {
        /** The command line of the server. */
        COMMAND,
        /** The page of the source. */
        UPLOAD,
        /** An address of the web. */
        ADDRESS,
        /** A folder of the server, whose newest file counts. */
        FOLDER;

        /** As forms write it: {@code upload}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The plain supply of a kind that needs no address. */
    public static Supply of(Kind kind) {
        return new Supply(kind, "", "", "", "");
    }

    /** The file at an address that asks for nothing. */
    public static Supply at(String address) {
        return new Supply(Kind.ADDRESS, address, "", "", "");
    }

    /** How its files are read. */
    public ReadOptions reading() {
        return readOptions.isEmpty()
                ? ReadOptions.NONE
                : ReadOptions.of(
                        JsonMapper.shared().readValue(readOptions, new TypeReference<Map<String, String>>() {}));
    }

    /** Whether Jalon can fetch it by itself. */
    public boolean isFetched() {
        return kind == Kind.ADDRESS || kind == Kind.FOLDER;
    }
}
