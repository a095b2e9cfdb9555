package org.jalon.newsroom.banner;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.banner.BannerPages.Edit;
import org.jalon.newsroom.banner.BannerPages.Line;
import org.jalon.newsroom.banner.BannerPages.Option;
import org.jalon.newsroom.banner.BannerPages.Overview;
import org.jalon.newsroom.pick.Territories;
import org.jalon.site.Banner;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Decides what the desk of banners says. */
final class BannerPresenter {

    static final String PATH = "/redaction/bandeaux";

    private final BannerDesk desk;
    private final Gazetteer gazetteer;
    private final Territories territories;

    BannerPresenter(BannerDesk desk, Gazetteer gazetteer, Territories territories) {
        this.desk = desk;
        this.gazetteer = gazetteer;
        this.territories = territories;
    }

    Overview overview(String said, Words words) {
        return new Overview(
                head(words, words.say("banner.title"), PATH),
                said,
                desk.current().stream().map(banner -> line(banner, words)).toList(),
                desk.past().stream().map(banner -> line(banner, words)).toList());
    }

    private Line line(KeptBanner banner, Words words) {
        Instant now = desk.now();
        String key = banner.isShownAt(now) ? "now" : banner.isOver(now) ? "over" : "planned";
        String from = words.moment(banner.time().from(), TypedBanner.ZONE);
        String until = words.moment(banner.time().until(), TypedBanner.ZONE);
        return new Line(
                words.language().path(PATH + "/" + banner.id()),
                banner.french().text(),
                words.say("banner.state." + key, from, until),
                words.say("banner.level." + banner.level().slug()) + " · " + where(banner.where(), words));
    }

    private String where(KeptBanner.Where where, Words words) {
        String area = words.say("banner.area." + where.area().slug());
        Territory territory = where.territory();
        return territory == null
                ? area
                : words.say("banner.area.in", area, gazetteer.nameOf(territory).orElse(territory.toString()));
    }

    Edit edit(@Nullable KeptBanner known, Actor actor, FormKey key, Words words) {
        return page(known, TypedBanner.of(known, territories), "", List.of(), actor, key, words);
    }

    Edit again(@Nullable KeptBanner known, TypedBanner typed, String said, Actor actor, FormKey key, Words words) {
        return page(known, typed, said, List.of(), actor, key, words);
    }

    /** The form with what visitors will see, in each language it is written in. */
    Edit preview(@Nullable KeptBanner known, TypedBanner typed, Actor actor, FormKey key, Words words) {
        KeptBanner read = typed.read("apercu", desk.now(), territories);
        List<Banner> shown = read.english().text().isEmpty()
                ? List.of(read.in(Language.FRENCH))
                : List.of(read.in(Language.FRENCH), read.in(Language.ENGLISH));
        return page(known, typed, "", shown, actor, key, words);
    }

    KeptBanner read(String id, TypedBanner typed) {
        return typed.read(id, desk.now(), territories);
    }

    private Edit page(
            @Nullable KeptBanner known,
            TypedBanner typed,
            String said,
            List<Banner> preview,
            Actor actor,
            FormKey key,
            Words words) {
        String path = PATH + "/" + (known == null ? "nouveau" : known.id());
        return new Edit(
                head(words, words.say(known == null ? "banner.new" : "banner.edit"), path),
                key,
                words.language().path(path),
                said,
                typed,
                Area.ALL.stream()
                        .map(area -> new Option(
                                area.slug(),
                                words.say("banner.area." + area.slug()),
                                area.slug().equals(typed.get("ou"))))
                        .toList(),
                Arrays.stream(Banner.Level.values())
                        .map(level -> new Option(
                                level.slug(),
                                words.say("banner.level." + level.slug()),
                                level.slug().equals(typed.get("niveau"))))
                        .toList(),
                TypedBanner.local(desk.now().plus(BannerDesk.LONGEST)),
                preview,
                known != null && !known.isOver(desk.now()),
                known == null || desk.mayChange(actor, known));
    }

    private static Page head(Words words, String title, String path) {
        return new Page(words, title, "", path, Page.Section.NONE, false);
    }
}
