package org.jalon.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jalon.account.Network;
import org.jalon.contribution.ProposalKind;
import org.jalon.contribution.Submission;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.OriginRecord;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.site.Language;
import org.jalon.site.Site;

/** Fictional places of the Nord, and what people and machines might say of them. The same for the same seed. */
final class ProposalData {

    static final String SOURCE = "bench";

    private static final String[] KINDS = {"Médiathèque", "Mairie", "Centre social", "France services", "Maison"};
    private static final String[] TREES = {"Tilleuls", "Chênes", "Ormes", "Saules", "Peupliers", "Érables"};
    private static final String[] HOURS = {
        "Mo-Fr 09:00-12:00", "Tu-Sa 10:00-18:00", "Mo,We 14:00-17:00", "Mo-Fr 08:30-17:30; Sa 09:00-12:00"
    };
    private static final String[] GARBAGE = {
        "<script>alert(1)</script>",
        "'; drop table proposal; --",
        "{{7*7}} ${7*7} #{7*7}",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "GAGNEZ 1000 EUROS https://casino.example",
        "\u202Eetfel ed eriov",
        "=cmd|' /C calc'!A0",
        "😀😀😀😀😀😀😀😀😀😀"
    };

    private final Random random;

    ProposalData(long seed) {
        random = new Random(seed);
    }

    List<OriginRecord> places(int count) {
        List<OriginRecord> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Map<Field, List<String>> facts = new EnumMap<>(Field.class);
            facts.put(Field.ID, List.of("b" + i));
            facts.put(Field.NAME, List.of(pick(KINDS) + " des " + pick(TREES) + " " + i));
            facts.put(Field.COMMUNE, List.of("Lille"));
            facts.put(Field.POSTAL_CODE, List.of("59000"));
            facts.put(Field.INSEE_CODE, List.of("59350"));
            facts.put(Field.ADDRESS, List.of(1 + random.nextInt(200) + " rue des " + pick(TREES)));
            facts.put(Field.LATITUDE, List.of(degrees(50.60, 0.07)));
            facts.put(Field.LONGITUDE, List.of(degrees(3.00, 0.12)));
            facts.put(Field.PHONE, List.of(phone()));
            facts.put(Field.HOURS, List.of(pick(HOURS)));
            places.add(new OriginRecord(new RecordRef(SOURCE, "b" + i), new Facts(facts), "{}", List.of()));
        }
        return places;
    }

    /** What arrives: of ten, seven are honest and three are garbage or hostile. */
    Submission submission(int number, List<Place> places, Site site) {
        boolean hostile = number % 10 < 3;
        boolean added = number % 20 == 19;
        Place place = places.get(random.nextInt(places.size()));
        ProposalKind kind = added
                ? ProposalKind.ADD
                : number % 20 == 18 ? ProposalKind.CLOSED : hostile ? ProposalKind.OTHER : ProposalKind.CORRECT;
        return new Submission(
                "bench-" + number,
                kind,
                added ? null : place.id(),
                added ? 0 : place.revision(),
                said(kind, hostile, number),
                null,
                hostile || number % 4 == 0 ? pick(GARBAGE) + " " + number : "",
                null,
                sender(hostile ? number % 100 : number, site));
    }

    private Map<Field, List<String>> said(ProposalKind kind, boolean hostile, int number) {
        if (hostile && kind == ProposalKind.OTHER) {
            return Map.of(Field.SUMMARY, List.of(pick(GARBAGE) + " " + number));
        }
        return switch (kind) {
            case ADD ->
                Map.of(
                        Field.NAME,
                        List.of(pick(KINDS) + " nouvelle " + number),
                        Field.COMMUNE,
                        List.of("Lille"),
                        Field.INSEE_CODE,
                        List.of("59350"),
                        Field.POSTAL_CODE,
                        List.of("59000"),
                        Field.ADDRESS,
                        List.of(number + " rue Neuve"),
                        Field.LATITUDE,
                        List.of(degrees(50.60, 0.07)),
                        Field.LONGITUDE,
                        List.of(degrees(3.00, 0.12)));
            case CORRECT -> Map.of(Field.PHONE, List.of(phone()), Field.HOURS, List.of(pick(HOURS)));
            case CLOSED, DUPLICATE, CONFIRM, OTHER -> Map.of();
        };
    }

    private static Submission.Sender sender(int network, Site site) {
        return new Submission.Sender(
                Network.of("198." + (18 + network / 65536) + "." + network / 256 % 256 + "." + network % 256),
                Language.FRENCH,
                null,
                site);
    }

    private String degrees(double from, double range) {
        return String.format(java.util.Locale.ROOT, "%.5f", from + random.nextDouble() * range);
    }

    private String phone() {
        return "+3332" + (1_000_000 + random.nextInt(8_999_999));
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
