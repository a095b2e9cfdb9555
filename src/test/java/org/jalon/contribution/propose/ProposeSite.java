package org.jalon.contribution.propose;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.account.Visitor;
import org.jalon.contribution.ContributionSite;
import org.jalon.directory.Place;
import org.jalon.storage.Database;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms that are sent by a browser without scripts. */
abstract class ProposeSite extends ContributionSite {

    static final Pattern SENDING_KEY = Pattern.compile("name=\"envoi\" value=\"([^\"]+)\"");
    static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]+)\"");

    @Autowired
    Database database;

    /** All tests come from one network, which is not what they are about. */
    @BeforeEach
    void comeFromElsewhere() {
        database.jdbc().sql("update proposal set network_mark = null").update();
    }

    static String form(Place place, String subject) {
        return "/lieux/" + place.id() + "/corriger?quoi=" + subject;
    }

    String said(Place place) {
        return database.jdbc()
                .sql("select said from proposal where place_id = :id")
                .param("id", place.id().text())
                .query(String.class)
                .single();
    }

    static String find(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Opens a form and sends it with some fields filled in. */
    static HttpResponse<String> fill(Visitor visitor, String path, String... fields) {
        String page = visitor.get(path).body();
        List<String> all = new ArrayList<>(List.of("envoi", find(SENDING_KEY, page), "faire", "envoyer"));
        all.addAll(Arrays.asList(fields));
        return visitor.post(path, all.toArray(String[]::new));
    }

    /** What the page says of the form, for tests that did not expect it to say anything. */
    static String toldIn(HttpResponse<String> answer) {
        int at = answer.body().indexOf("id=\"suite\"");
        return at < 0 ? "" : answer.body().substring(at, Math.min(answer.body().length(), at + 900));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    int kept(String sql) {
        return database.jdbc()
                .sql("select count(*) from proposal where " + sql)
                .query(Integer.class)
                .single();
    }
}
