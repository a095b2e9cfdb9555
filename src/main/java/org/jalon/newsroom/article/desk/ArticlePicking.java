package org.jalon.newsroom.article.desk;

import static org.jalon.newsroom.article.desk.TypedArticle.*;

import org.jalon.account.Actor;
import org.jalon.newsroom.pick.FileField;
import org.jalon.newsroom.pick.FileField.Kind;
import org.jalon.newsroom.pick.FileField.Offer;
import org.jalon.newsroom.pick.FilePicker;
import org.jalon.newsroom.pick.PlaceField;
import org.jalon.newsroom.pick.PlacePicker;
import org.jalon.newsroom.pick.Territories;
import org.jalon.site.Words;
import org.jalon.territory.Territory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Writes into the form of an article what is picked for it: files, places and territories. */
final class ArticlePicking {

    /** The button that was pressed: the name of a picker to look something up, and a field after it to write it there. */
    private static final String ACT = "choisir";

    private static final String ADDITION = "ajout";
    private static final String ADDITION_CAPTION = "ajout-legende";
    private static final String PLACE = "lieu";
    private static final String TERRITORY = "territoire";
    private static final String SENT = "-envoi";

    private final FilePicker files;
    private final PlacePicker places;
    private final Territories territories;

    ArticlePicking(FilePicker files, PlacePicker places, Territories territories) {
        this.files = files;
        this.places = places;
        this.territories = territories;
    }

    /** The form after something was picked, and what it offers next. */
    record Picked(TypedArticle typed, Pickers pickers) {

        /** Whether a file that was sent along was not taken. */
        boolean isWrong() {
            return !pickers.cover().slip().isEmpty()
                    || !pickers.addition().slip().isEmpty();
        }
    }

    /** Whether a button of a picker was pressed, so that nothing is to be saved. */
    static boolean isAsked(TypedArticle typed) {
        return !typed.get(ACT).isEmpty();
    }

    /** What the form offers before anybody picks. */
    Pickers begin(TypedArticle typed, Words words) {
        return new Pickers(
                files.of(COVER, Kind.IMAGE, typed.get(COVER), typed.get(COVER_ALT), words),
                files.of(ADDITION, Kind.ANY, "", "", words),
                places.of(PLACE, ""),
                territories.read(TERRITORY, new LinkedMultiValueMap<>()),
                "",
                false);
    }

    /** Reads the pickers of a form that was sent, and does what its button says. A file that is sent along is always taken. */
    Picked take(TypedArticle typed, MultiValueMap<String, MultipartFile> sent, Actor actor, Words words) {
        var fields = typed.fields();
        FileField cover = files.read(COVER, Kind.IMAGE, fields, sent.getFirst(COVER + SENT), actor, words);
        FileField addition = files.read(ADDITION, Kind.ANY, fields, sent.getFirst(ADDITION + SENT), actor, words);
        PlaceField place = places.read(PLACE, fields);
        PlaceField territory = territories.read(TERRITORY, fields);
        TypedArticle kept = cover.picked() == null
                ? typed
                : typed.with(COVER, cover.picked().path()).with(COVER_ALT, cover.description());
        String act = typed.get(ACT);
        String slip = "";
        TypedArticle written = kept;
        Offer file = addition.picked();
        if (file != null && act.equals("ajout-texte") && addition.lacksDescription()) {
            slip = words.say("write.describe");
        } else if (file != null && act.equals("ajout-texte")) {
            written = kept.plus(BODY, "\n" + inText(file, addition.description(), typed.get(ADDITION_CAPTION)));
            addition = files.of(ADDITION, Kind.ANY, "", "", words);
        } else if (file != null && act.equals("ajout-fichiers")) {
            written = kept.plus(FILES, file.path() + " | " + addition.description());
            addition = files.of(ADDITION, Kind.ANY, "", "", words);
        }
        if (place.picked() != null && act.startsWith("lieu-")) {
            String path = "/lieux/" + place.id();
            written = act.equals("lieu-texte")
                    ? written.plus(BODY, "\n" + link(place.shown(), path))
                    : written.plus(PLACES, path + " | " + place.shown());
            place = places.of(PLACE, "");
        }
        if (territory.picked() != null && act.startsWith("territoire-")) {
            Territory meant = Territory.parse(territory.id()).orElseThrow();
            written = act.equals("territoire-texte")
                    ? written.plus(
                            BODY,
                            "\n"
                                    + link(
                                            territory.shown(),
                                            "/observatoire/" + territory.id().replace(':', '/')))
                    : written.plus(TERRITORIES, territories.say(meant));
            territory = territories.read(TERRITORY, new LinkedMultiValueMap<>());
        }
        return new Picked(written, new Pickers(cover, addition, place, territory, slip, isAsked(typed)));
    }

    private static String inText(Offer file, String description, String caption) {
        String said = plain(description);
        if (file.picture().isEmpty()) {
            return link(said.isEmpty() ? file.path().replaceFirst("^.*/", "") : said, file.path());
        }
        String below = plain(caption).replace('"', '”');
        return "![" + said + "](" + file.path() + (below.isEmpty() ? "" : " \"" + below + "\"") + ")";
    }

    private static String link(String text, String path) {
        return "[" + plain(text) + "](" + path + ")";
    }

    /** Without what would end the words of a link. */
    private static String plain(String text) {
        return text.replace('[', '(').replace(']', ')').replace("\\", "").strip();
    }
}
