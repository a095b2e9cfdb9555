package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.account.Account;
import org.jalon.account.AccountSite;
import org.jalon.account.Accounts;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.account.Visitor;
import org.jalon.care.Managers;
import org.jalon.directory.PlaceId;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address of the program, and who may open it. The table is {@value #TABLE}; its head says how to read and extend it. */
class WhoMayOpenWhatTest extends AccountSite {

    private static final String TABLE = "src/test/resources/site/who-may-open-what.csv";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Managers managers;

    /** The columns of the table. Places are in Roubaix, in the Nord (59). */
    private enum Who {
        VISITOR,
        ACCOUNT,
        MANAGER,
        MODERATOR_HERE,
        MODERATOR_ELSEWHERE,
        COORDINATOR,
        PARTNER,
        ADMINISTRATOR,
        /** Its cell may be left out: then editors see what partners see. */
        EDITOR
    }

    private record Line(String method, String pattern, String url, Map<Who, String> expected) {

        static Line of(CsvRecord row) {
            int all = 3 + Who.values().length;
            assertThat(row.getFieldCount()).as(row.toString()).isBetween(all - 1, all);
            Map<Who, String> expected = new EnumMap<>(Who.class);
            String last = "";
            for (Who who : Who.values()) {
                boolean left = 3 + who.ordinal() == row.getFieldCount();
                String cell = left ? expected.getOrDefault(Who.PARTNER, "") : row.getField(3 + who.ordinal());
                last = cell.isEmpty() ? last : cell;
                expected.put(who, last);
            }
            String url = row.getField(2).isEmpty() ? row.getField(1) : row.getField(2);
            return new Line(row.getField(0), row.getField(1), url, expected);
        }

        String key() {
            return method + " " + pattern;
        }
    }

    @Test
    void namesEveryAddressOnce() throws IOException {
        List<String> listed = lines().stream().map(Line::key).toList();
        assertThat(listed).as(TABLE).doesNotHaveDuplicates();
        Set<String> mapped = mapped();
        assertThat(new TreeSet<>(
                        mapped.stream().filter(key -> !listed.contains(key)).toList()))
                .as(
                        "addresses without a line. For each, add one to %s: METHOD,pattern,url to try,expected for each column",
                        TABLE)
                .isEmpty();
        assertThat(listed.stream().filter(key -> !mapped.contains(key)))
                .as("lines of %s whose address is gone", TABLE)
                .isEmpty();
    }

    @Test
    void opensEachToWhomItIsFor() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Who who : Who.values()) {
            Visitor visitor = enter(who);
            for (Line line : lines()) {
                visitor = stillThere(visitor, who);
                String answer = answer(line, line.url(), visitor);
                if (!answer.equals(line.expected().get(who))) {
                    wrong.add("%s, %s: %s instead of %s"
                            .formatted(line.key(), who, answer, line.expected().get(who)));
                }
            }
        }
        assertThat(wrong).as(TABLE).isEmpty();
    }

    /** What is kept in French is kept in English. */
    @Test
    void keepsTheSameDoorsInEnglish() throws IOException {
        Set<String> english = english();
        Visitor visitor = visitor();
        List<String> wrong = new ArrayList<>();
        for (Line line : lines()) {
            if (english.contains(line.key())) {
                String url = Language.ENGLISH.path(line.url());
                String answer = answer(line, url, visitor);
                if (!answer.equals(line.expected().get(Who.VISITOR))) {
                    wrong.add("%s %s: %s".formatted(line.method(), url, answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private String answer(Line line, String url, Visitor visitor) {
        String real = url.replace("{fiche}", sheet("r1"))
                .replace("{lieu}", sheet("r1").split("/")[2]);
        HttpResponse<String> answer = line.method().equals("GET") ? visitor.get(real) : visitor.post(real);
        String location = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 303 && location.matches("(/en)?/connexion\\?retour=.*")
                ? "entry"
                : Integer.toString(answer.statusCode());
    }

    private List<Line> lines() throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(Path.of(TABLE))) {
            return rows.stream().map(Line::of).toList();
        }
    }

    private Set<String> mapped() {
        return allMapped().map(WhoMayOpenWhatTest::french).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> english() {
        return allMapped()
                .filter(key -> !french(key).equals(key))
                .map(WhoMayOpenWhatTest::french)
                .collect(Collectors.toSet());
    }

    private static String french(String key) {
        return key.replaceFirst(" /en$", " /").replaceFirst(" /en/", " /");
    }

    private Stream<String> allMapped() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(WhoMayOpenWhatTest::keys);
    }

    private static Stream<String> keys(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("GET " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    /** Some of what is tried ends a session or an account. */
    private Visitor stillThere(Visitor visitor, Who who) {
        return who == Who.VISITOR || visitor.get("/compte").statusCode() == 200 ? visitor : enter(who);
    }

    private Visitor enter(Who who) {
        if (who == Who.VISITOR) {
            return visitor();
        }
        String address = somebody();
        Account account = accounts.findOrMake(new MailAddress(address), Language.FRENCH);
        switch (who) {
            case VISITOR, ACCOUNT -> assertThat(accounts.grants(account.id())).isEmpty();
            case MANAGER -> managers.add(new PlaceId(sheet("r1").split("/")[2]), account, Managers.Way.MODERATOR);
            case MODERATOR_HERE -> grant(account, Role.MODERATOR, "departement:59");
            case MODERATOR_ELSEWHERE -> grant(account, Role.MODERATOR, "departement:62");
            case COORDINATOR -> grant(account, Role.COORDINATOR, "");
            case PARTNER -> grant(account, Role.PARTNER, "");
            case ADMINISTRATOR -> grant(account, Role.ADMINISTRATOR, "");
            case EDITOR -> grant(account, Role.EDITOR, "");
        }
        Visitor visitor = signedIn(address);
        visitor.get("/compte");
        return visitor;
    }

    private void grant(Account account, Role role, String territory) {
        accounts.grant(account.id(), new Grant(role, Territory.parse(territory).orElse(null)));
    }
}
