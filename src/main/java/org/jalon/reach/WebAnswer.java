package org.jalon.reach;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Map;

/**
 * The answer of a web server, while its connection is open.
 *
 * @param status such as 200
 * @param address that answered, after all redirects
 * @param headers by name, whatever its case; several of one name are joined by commas
 * @param length of the content in bytes as announced, -1 when it is not
 * @param content whose trouble is a {@link FetchTrouble}
 */
public record WebAnswer(int status, URI address, Map<String, String> headers, long length, InputStream content) {

    /** What a header says, empty when it is not there. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Tells trouble of the line from other trouble of whoever reads. */
    static final class Content extends FilterInputStream {

        private final Deadline deadline;

        Content(InputStream content, Deadline deadline) {
            super(content);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                boolean late = deadline.isOver() || e instanceof SocketTimeoutException;
                throw new FetchTrouble(late ? FetchTrouble.Reason.TIMEOUT : FetchTrouble.Reason.CUT, e);
            }
        }
    }
}
