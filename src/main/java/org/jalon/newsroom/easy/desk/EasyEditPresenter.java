package org.jalon.newsroom.easy.desk;

import java.util.List;
import java.util.Optional;
import org.jalon.account.FormKey;
import org.jalon.newsroom.easy.EasyText;
import org.jalon.newsroom.easy.EasyWork;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.check.EasyCheck;
import org.jalon.newsroom.easy.page.EasyPresenter;
import org.jalon.site.Language;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/** Decides what the page says on which an easy-to-read version is written. */
final class EasyEditPresenter {

    private final EasyPresenter readers;

    EasyEditPresenter(EasyPresenter readers) {
        this.readers = readers;
    }

    /**
     * What is shown beside the form.
     *
     * @param said what came of the last act, empty for nothing
     * @param wrong whether that needs somebody
     * @param checked whether the check and a preview are wanted
     * @param overtaken what somebody else saved meanwhile
     */
    record Shown(
            String said,
            boolean wrong,
            boolean checked,
            @Nullable EasyText overtaken) {

        static Shown of(String said) {
            return new Shown(said, false, false, null);
        }

        static Shown wrong(String said) {
            return new Shown(said, true, false, null);
        }
    }

    EasyEditPage page(
            Original original, @Nullable EasyWork work, EasyTyped typed, Shown shown, FormKey key, Words words) {
        String path = original.subject().deskPath();
        return new EasyEditPage(
                new Page(words, words.say("easydesk.edit.title", original.title()), "", path, Page.Section.NONE, false),
                words.language().path(path),
                key,
                new EasyEditPage.Beside(
                        words.say("easy.kind." + original.subject().kind().slug()),
                        original.title(),
                        words.language().path(original.path()),
                        List.of(original.text().split("\\n\\s*\\n"))),
                typed,
                shown.said(),
                shown.wrong(),
                words.say(state(Optional.ofNullable(work))),
                work != null && work.state() == EasyWork.State.PUBLISHED
                        ? words.language().path(original.subject().path())
                        : "",
                review(original, work, words),
                shown.checked() ? CheckView.of(EasyCheck.check(typed.body(), Language.FRENCH), words) : null,
                shown.checked() && !typed.body().isBlank() ? readers.parts(typed.body()) : List.of(),
                shown.overtaken());
    }

    private static String review(Original original, @Nullable EasyWork work, Words words) {
        return work == null || work.text().original().equals(original.fingerprint())
                ? ""
                : words.say("easydesk.review.since", words.day(work.text().rightOn()));
    }

    /** The message that names how far it is. */
    static String state(Optional<EasyWork> work) {
        return work.map(known -> switch (known.state()) {
                    case DRAFT -> "easydesk.state.draft";
                    case WITHDRAWN -> "easydesk.state.withdrawn";
                    case PUBLISHED ->
                        known.hasUnpublishedChanges() ? "easydesk.state.changes" : "easydesk.state.published";
                })
                .orElse("easydesk.state.none");
    }
}
