package org.jalon.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Knocking at addresses, most of which want something else. */
@Timeout(30)
class ReachTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofMillis(700));

    private final HostileServer server = new HostileServer();
    private final NameServer dns = new NameServer(Map.of(
            "site.example", "A 93.184.216.34",
            "courriel.example", "MX mail.courriel.example.",
            "muet.example", "MX .",
            "vide.example", ""));
    private final List<String> asked = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
        dns.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /page, Answers[status=200]
            /no-head, Answers[status=200]
            /hangs-up-on-head, Answers[status=200]
            /forbidden, Answers[status=403]
            /moved, Answers[status=200]
            /moved-for-nothing, Answers[status=302]
            /missing, Gone[status=404]
            /gone, Gone[status=410]
            /moved-to-gone, Gone[status=410]
            /ill, Unreachable[reason=SERVER]
            /round, Unreachable[reason=REDIRECTS]
            /silent, Unreachable[reason=TIMEOUT]
            /drips, Unreachable[reason=TIMEOUT]
            /drips-content, Answers[status=200]
            /endless, Answers[status=200]
            /endless-headers, Unreachable[reason=UNREACHABLE]
            /endless-line, Unreachable[reason=UNREACHABLE]
            /no-http, Unreachable[reason=UNREACHABLE]
            /to-metadata, NotAllowed[reason=PRIVATE]
            /to-inside, NotAllowed[reason=PRIVATE]
            /to-file, NotAllowed[reason=SCHEME]
            /to-nonsense, NotAllowed[reason=MALFORMED]
            """)
    void saysWhatBecameOfIt(String path, String state) {
        assertThat(reach(InetAddress::isLoopbackAddress).site(site(path))).hasToString(state);
    }

    /** With the addresses that are really allowed: all of these lead inside, however they are written. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            http://127.0.0.1/, PRIVATE
            http://2130706433/, PRIVATE
            http://127.1/, MALFORMED
            http://[::1]/, PRIVATE
            http://[::ffff:127.0.0.1]/, PRIVATE
            http://[fd00::1]/, PRIVATE
            http://site.example/, PRIVATE
            http://mixed.example/, PRIVATE
            http://93.184.216.34:22/, PORT
            http://93.184.216.34:6379/, PORT
            http://lea:secret@site.example/, MALFORMED
            ftp://site.example/, SCHEME
            file:///etc/passwd, SCHEME
            javascript:alert(1), SCHEME
            site.example, MALFORMED
            http:///page, MALFORMED
            'http://a b.example/', MALFORMED
            """)
    void asksNobodyInside(String address, String reason) {
        Fetcher fetcher = new Fetcher(this::resolve, PublicInternet::holds, false, "Jalon");
        assertThat(new Reach(fetcher, new Dns(dns.address()), LIMITS).site(address))
                .hasToString("NotAllowed[reason=" + reason + "]");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void connectsToTheAddressThatItChecked() {
        List<InetAddress> changing = new ArrayList<>(List.of(loopback(), InetAddress.ofLiteral("10.0.0.1")));
        Fetcher fetcher = new Fetcher(
                host -> new InetAddress[] {changing.removeFirst()}, InetAddress::isLoopbackAddress, true, "Jalon");
        FetchOrder order =
                new FetchOrder(site("/page"), FetchOrder.Method.HEAD, FetchOrder.Trust.STRANGER, "*/*", LIMITS);
        assertThat(fetchedStatus(fetcher, order)).isEqualTo(200);
        assertThat(changing).as("asked once a connection").hasSize(1);
    }

    @Test
    void saysWhoItIsAndKeepsNothing() {
        reach(InetAddress::isLoopbackAddress).site(site("/page"));
        reach(InetAddress::isLoopbackAddress).site(site("/no-head"));
        assertThat(server.requests())
                .hasSize(3)
                .allSatisfy(request -> assertThat(request)
                        .contains("User-Agent: Jalon/1.0 (+https://lieux.example.fr; aide@example.fr)")
                        .doesNotContain("Cookie", "Authorization"));
        assertThat(server.requests().getFirst()).startsWith("HEAD /page");
    }

    @Test
    void toldThatANameIsAbsentOnlyByANameServer() throws IOException {
        assertThat(reach(address -> true).site("http://absent.example/")).isEqualTo(new SiteState.NoSuchHost());
        Dns nobody = new Dns("127.0.0.1:" + closedPort());
        assertThat(new Reach(fetcher(address -> true), nobody, LIMITS).site("http://absent.example/"))
                .isEqualTo(new SiteState.Unreachable(FetchTrouble.Reason.NO_SUCH_HOST));
    }

    @Test
    void readsNamesWithAccents() {
        reach(InetAddress::isLoopbackAddress).site("http://médiathèque.example:" + server.port() + "/page");
        assertThat(asked).containsOnly("xn--mdiathque-53af.example");
        assertThat(server.requests().getFirst()).contains("Host: xn--mdiathque-53af.example:" + server.port());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            courriel.example, RECEIVES
            COURRIEL.example, RECEIVES
            site.example, RECEIVES
            muet.example, REFUSES
            vide.example, REFUSES
            absent.example, NO_SUCH_DOMAIN
            localhost, NO_SUCH_DOMAIN
            'a b.example', NO_SUCH_DOMAIN
            -x.example, NO_SUCH_DOMAIN
            """)
    void knowsWhichDomainsReceiveMail(String domain, MailState state) {
        assertThat(reach(address -> true).mail(domain)).isEqualTo(state);
    }

    @Test
    void doesNotKnowWhatNobodyAnswers() throws IOException {
        Reach reach = new Reach(fetcher(address -> true), new Dns("127.0.0.1:" + closedPort()), LIMITS);
        assertThat(reach.mail("courriel.example")).isEqualTo(MailState.UNKNOWN);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, loopback())) {
            return taken.getLocalPort();
        }
    }

    private static int fetchedStatus(Fetcher fetcher, FetchOrder order) {
        try {
            return fetcher.fetch(order, WebAnswer::status);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Reach reach(Predicate<InetAddress> allowed) {
        return new Reach(fetcher(allowed), new Dns(dns.address()), LIMITS);
    }

    private Fetcher fetcher(Predicate<InetAddress> allowed) {
        String agent = ReachConfiguration.userAgent("https://lieux.example.fr", "aide@example.fr");
        return new Fetcher(this::resolve, allowed, true, agent);
    }

    private String site(String path) {
        return "http://site.example:" + server.port() + path;
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        asked.add(host);
        return switch (host) {
            case "inside.example" -> new InetAddress[] {InetAddress.ofLiteral("192.168.1.10")};
            case "mixed.example" -> new InetAddress[] {InetAddress.ofLiteral("93.184.216.34"), loopback()};
            case "absent.example" -> throw new UnknownHostException(host);
            default -> host.endsWith(".example") ? new InetAddress[] {loopback()} : InetAddress.getAllByName(host);
        };
    }

    private static InetAddress loopback() {
        return InetAddress.ofLiteral("127.0.0.1");
    }
}
