package org.jalon.observatory.brief;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jalon.observatory.Observatory;
import org.jalon.observatory.Viewer;
import org.jalon.observatory.diagnosis.Diagnoses;
import org.jalon.observatory.diagnosis.Diagnosis;
import org.jalon.paper.Paper;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Territory;

/** Prints the two pages of territories. Those that anybody may read are kept until figures change, or the day does. Thread-safe. */
public final class Briefs {

    private static final int KEPT = 200;
    private static final int PAGES = 2;
    private static final int ROOM = 100_000;

    private final Observatory observatory;
    private final Diagnoses diagnoses;
    private final BriefPresenter presenter;
    private final Paper paper;
    private final Clock clock;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Briefs.class.getClassLoader(), "org.jalon.template");
    private final Cache<Key, byte[]> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public Briefs(Observatory observatory, Diagnoses diagnoses, BriefPresenter presenter, Paper paper, Clock clock) {
        this.observatory = observatory;
        this.diagnoses = diagnoses;
        this.presenter = presenter;
        this.paper = paper;
        this.clock = clock;
    }

    private record Key(Territory territory, Language language, String address, long version, LocalDate day) {}

    /** The file, as PDF. What it discloses is to be put down before it leaves. */
    byte[] print(Territory territory, Viewer viewer, Site site, Words words) {
        LocalDate today = LocalDate.now(clock);
        if (viewer.isPartner()) {
            return press(territory, viewer, site, words, today);
        }
        Key key = new Key(territory, words.language(), site.baseUrl(), observatory.version(), today);
        // Who asks for the same one meanwhile waits for it, and does not print another.
        return kept.get(key, absent -> press(territory, viewer, site, words, today));
    }

    private byte[] press(Territory territory, Viewer viewer, Site site, Words words, LocalDate today) {
        Diagnosis diagnosis = diagnoses.of(territory, viewer);
        ByteArrayOutputStream file = new ByteArrayOutputStream(ROOM);
        for (Fullness fullness : Fullness.values()) {
            file.reset();
            if (press(presenter.page(diagnosis, fullness, site, words, today), file) <= PAGES) {
                break;
            }
        }
        return file.toByteArray();
    }

    private int press(BriefPage page, ByteArrayOutputStream file) {
        StringOutput html = new StringOutput();
        engine.render("observatory/brief.jte", page, html);
        Words words = page.words();
        try {
            return paper.print(html.toString(), words.say("brief.title", page.title()), words.language(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
