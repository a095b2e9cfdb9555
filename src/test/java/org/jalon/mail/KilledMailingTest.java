package org.jalon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon._support.Instance;
import org.jalon._support.KilledProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process dies, twice, while a mailing leaves over several connections. */
class KilledMailingTest {

    private static final int READERS = 400;
    private static final long[] PAUSES_MILLIS = {250, 400};
    private static final Pattern TO = Pattern.compile("(?m)^To: (r\\d+)@example\\.fr$");

    @TempDir
    Path data;

    @Test
    void reachesEachReaderOnceWhenItIsBack() throws Exception {
        try (SmtpServer server = new SmtpServer()) {
            for (long pause : PAUSES_MILLIS) {
                KilledProcess.killAt(
                        MailingProcess.class,
                        MailingProcess.SENDING,
                        pause,
                        data.toString(),
                        Integer.toString(server.port()),
                        Integer.toString(READERS));
            }
            int before = server.taken().size();
            try (Instance instance = Instance.in(data)) {
                Clock later = Clock.offset(Clock.systemUTC(), MailTable.LEASE.plusMinutes(1));
                MailingTest.sender(instance.database(), server.port(), Set.of(), new ArrayList<>(), later)
                        .round();
                List<String> arrived = readers(server);
                assertThat(before).as("killed in the middle").isBetween(1, READERS - 1);
                assertThat(arrived).doesNotHaveDuplicates();
                Set<String> reached = new HashSet<>(arrived);
                reached.addAll(uncertain(instance));
                assertThat(reached)
                        .as("none is lost, although some may have been on their way")
                        .hasSize(READERS);
            }
        }
    }

    private static List<String> uncertain(Instance instance) {
        return instance.database()
                .jdbc()
                .sql("select reader from mailing_copy where state = 'UNCERTAIN'")
                .query(String.class)
                .list();
    }

    private static List<String> readers(SmtpServer server) {
        List<String> readers = new ArrayList<>();
        for (String mail : server.taken()) {
            Matcher to = TO.matcher(mail);
            assertThat(to.find()).isTrue();
            readers.add(to.group(1));
        }
        return readers;
    }
}
