package org.jalon.newsroom.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.search.AlsoFound;
import org.jalon.site.Words;

/** Tells the results of the search for places how much of the newsroom has the same words. */
final class FoundBesidePlaces implements AlsoFound {

    private final NewsSearch search;

    FoundBesidePlaces(NewsSearch search) {
        this.search = search;
    }

    @Override
    public List<Line> find(String text, Words words) {
        String asked =
                FindController.PATH + "?q=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8) + "&genre=";
        return search.counts(text).entrySet().stream()
                .map(each -> new Line(
                        words.language().path(asked + each.getKey().slug()),
                        words.say("newsroom.find.kinds." + each.getKey().slug(), each.getValue())))
                .toList();
    }
}
