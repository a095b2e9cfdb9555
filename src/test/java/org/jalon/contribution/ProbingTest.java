package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.jalon.account.Role;
import org.jalon.coherence.Finding;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Only here may addresses of this machine be asked. */
@TestPropertySource(properties = "jalon.reach.allow-private=true")
class ProbingTest extends ContributionSite {

    @Autowired
    private Contributions contributions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Probing probing;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/here", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tellsModeratorsWhichSitesDoNotAnswer() {
        Proposal here = proposal("/here");
        Proposal gone = proposal("/elsewhere");

        probing.run();

        assertThat(codes(here)).doesNotContain(Code.URL_UNREACHABLE);
        assertThat(codes(gone)).contains(Code.URL_UNREACHABLE);
    }

    private Proposal proposal(String path) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        Submission submission = submission(ProposalKind.CORRECT, aPlace(), Map.of(Field.WEBSITES, List.of(address)));
        return ((Submitted.Received) contributions.submit(submission)).proposal();
    }

    private List<Code> codes(Proposal proposal) {
        return moderation
                .find(actor(Role.MODERATOR, ""), proposal.id())
                .orElseThrow()
                .proposal()
                .content()
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }
}
