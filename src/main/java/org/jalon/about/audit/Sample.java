package org.jalon.about.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jalon.about.audit.AuditGrid.SamplePage;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** The pages that are proposed to auditors: of each kind that the method of RGAA asks for, one. */
public final class Sample {

    private static final Words WORDS = Words.in(Language.FRENCH);

    private record Kind(String key, String address) {}

    private Sample() {}

    /** @param sheet path of a place's page, empty when there is no place yet */
    public static List<SamplePage> propose(String sheet) {
        List<Kind> kinds = List.of(
                new Kind("home", "/"),
                new Kind("contact", "/contact"),
                new Kind("legal", "/mentions-legales"),
                new Kind("accessibility", "/accessibilite"),
                new Kind("help", "/pages/aide"),
                new Kind("map-of-site", "/plan-du-site"),
                new Kind("results", "/lieux"),
                new Kind("sheet", sheet.isEmpty() ? "/lieux" : sheet),
                new Kind("map", "/carte"),
                new Kind("form", "/proposer"),
                new Kind("sign-in", "/connexion"),
                new Kind("article", "/actualites"),
                new Kind("agenda", "/agenda"),
                new Kind("figures", "/observatoire"),
                new Kind("favourites", "/favoris"));
        List<SamplePage> pages = new ArrayList<>();
        for (Kind kind : kinds) {
            pages.add(new SamplePage(
                    String.format(Locale.ROOT, "P%02d", pages.size() + 1),
                    WORDS.say("audit.sample." + kind.key()),
                    kind.address()));
        }
        return pages;
    }
}
