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
    private static final int[] KILLED_AFTER = {60, 170};
    private static final Pattern TO = Pattern.compile("(?m)^To: (r\\d+)@example\\.fr$");

    @TempDir
    Path data;

    @Test
    void reachesEachReaderOnceWhenItIsBack() throws Exception {
        try (SmtpServer server = new SmtpServer()) {
            for (int mails : KILLED_AFTER) {
                KilledProcess.killWhen(
                        MailingProcess.class,
                        () -> server.taken().size() >= mails,
                        data.toString(),
                        Integer.toString(server.port()),
                        Integer.toString(READERS));
            }
            int before = server.taken().size();
            try (Instance instance = Instance.in(data)) {
                MailingTest.sender(
                                data,
                                instance.database(),
                                server.port(),
                                Set.of(),
                                new ArrayList<>(),
                                Clock.systemUTC())
                        .round();
                List<String> arrived = readers(server);
                assertThat(before).as("killed in the middle").isBetween(1, READERS - 1);
                assertThat(arrived).doesNotHaveDuplicates();
                List<String> uncertain = uncertain(instance);
                assertThat(uncertain)
                        .as("no more than was just being handed over on each connection")
                        .hasSizeLessThanOrEqualTo(KILLED_AFTER.length
                                * MailFixture.settings(server.port()).mailing().connections());
                Set<String> reached = new HashSet<>(arrived);
                reached.addAll(uncertain);
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
