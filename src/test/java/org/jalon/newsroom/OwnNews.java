package org.jalon.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleContent.Attachment;
import org.jalon.newsroom.article.ArticleContent.Cover;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.easy.EasyDesk;
import org.jalon.newsroom.easy.EasyText;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.Illustration;
import org.jalon.newsroom.event.Resource;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.Samples;
import org.jalon.newsroom.page.KeptPage;
import org.jalon.newsroom.page.PageContent;
import org.jalon.newsroom.page.Pages;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.springframework.context.ApplicationContext;

/**
 * The news of a demonstration, and an article, an event, a page and an easy-to-read text with all that such things can have: once for each
 * application.
 *
 * @param article path of the article
 * @param event path of the event
 * @param easy path of the easy-to-read version of the article
 */
record OwnNews(String article, String event, String easy) {

    private static final Map<ApplicationContext, OwnNews> WRITTEN = new WeakHashMap<>();

    static synchronized OwnNews in(ApplicationContext context, String base) throws IOException {
        OwnNews known = WRITTEN.get(context);
        if (known == null) {
            context.getBean(SampleNews.class).write(base);
            known = new Writing(context).all();
            context.getBean(Catalogue.class).refresh();
            WRITTEN.put(context, known);
        }
        return known;
    }

    /** One application, and who writes in it. */
    private record Writing(ApplicationContext context, MediaStore media, Actor editor) {

        Writing(ApplicationContext context) {
            this(context, context.getBean(MediaStore.class), editor(context.getBean(Accounts.class)));
        }

        private static Actor editor(Accounts accounts) {
            Account account = accounts.findOrMake(new MailAddress("lea@example.fr"), Language.FRENCH);
            Grant grant = Grant.everywhere(Role.EDITOR);
            accounts.grant(account.id(), grant);
            return new Actor(account, "test", Instant.now(), List.of(grant));
        }

        OwnNews all() throws IOException {
            MediaFile picture = file("salle.jpg", Samples.jpeg(1_200, 600));
            Subject article = article(picture);
            String path =
                    context.getBean(Originals.class).find(article).orElseThrow().path();
            easy(article, picture);
            Pages pages = context.getBean(Pages.class);
            KeptPage page =
                    pages.create(editor, "", new PageContent(new Text("Qui sommes-nous ?", "", "Des **gens**."), null));
            pages.publish(editor, page);
            return new OwnNews(path, event(picture), article.path());
        }

        private MediaFile file(String name, byte[] content) throws IOException {
            Path file = Files.createTempFile("jalon", ".part");
            try {
                return media.add(Files.write(file, content), name, null);
            } finally {
                Files.delete(file);
            }
        }

        private Subject article(MediaFile picture) throws IOException {
            MediaFile linked = file("d.pdf", Samples.pdf("Un pangolin"));
            List<Attachment> attached = List.of(
                    new Attachment(
                            file("a.pdf", Samples.pdf("Un ornithorynque")).id(), "Le guide"),
                    new Attachment(file("b.docx", word("Un hippocampe")).id(), "La note"),
                    new Attachment(file("c.odt", Samples.odt("Une salamandre")).id(), "Le compte rendu"));
            ArticleContent content = new ArticleContent(
                    new Text(
                            "Trois « documents » & <un> atelier",
                            "En bref.",
                            "## Ici\n\n![Une salle](" + picture.path() + ")\n\n[Le programme](" + linked.path() + ")"),
                    null,
                    "region",
                    List.of("numerique"),
                    List.of(),
                    "L’équipe",
                    LocalDate.now(Happening.PARIS),
                    new Cover(picture.id(), "Une salle", ""),
                    List.of(),
                    attached,
                    List.of(),
                    List.of());
            Articles articles = context.getBean(Articles.class);
            String id = articles.create(editor, content).id();
            articles.publish(editor, id, 1, null, null);
            return new Subject(Subject.Kind.ARTICLE, id);
        }

        private static byte[] word(String line) throws IOException {
            String text = "<w:d xmlns:w='w'><w:p><w:r>" + line + "</w:r></w:p></w:d>";
            return Samples.zip(Map.of("word/document.xml", text));
        }

        private void easy(Subject article, MediaFile picture) {
            String original =
                    context.getBean(Originals.class).find(article).orElseThrow().fingerprint();
            String body = "# Un atelier\n\n![Une salle](" + picture.path() + ")\n\nVenez à l’atelier.";
            EasyText text = new EasyText("Un atelier", body, "Léa", "", original, LocalDate.now(Happening.PARIS));
            EasyDesk desk = context.getBean(EasyDesk.class);
            desk.save(editor, article, 0, text);
            desk.publish(editor, article, 1);
        }

        private String event(MediaFile picture) throws IOException {
            MediaFile guide = file("e.pdf", Samples.pdf("Un axolotl"));
            LocalDateTime start = LocalDateTime.now(Happening.PARIS).plusDays(3).truncatedTo(ChronoUnit.HOURS);
            Event plain = Happening.workshop("Atelier « tablette » & <café>", start, 8, true);
            Content content = illustrated(plain.content(), picture, guide);
            Event event = Event.draft(plain.when(), content, Instant.now()).with(State.PUBLISHED, "", Instant.now());
            EventTable table = context.getBean(EventTable.class);
            context.getBean(Database.class).transaction().executeWithoutResult(status -> table.save(event));
            return event.path();
        }

        private static Content illustrated(Content plain, MediaFile picture, MediaFile guide) {
            return new Content(
                    plain.title(),
                    plain.summary(),
                    plain.description(),
                    plain.kind(),
                    plain.section(),
                    plain.themes(),
                    plain.territory(),
                    plain.organiser(),
                    plain.programme(),
                    plain.where(),
                    plain.accessibility(),
                    plain.audience(),
                    plain.level(),
                    plain.price(),
                    plain.entry(),
                    new Illustration(picture.path(), "Une salle"),
                    List.of(new Resource("Le guide", guide.path())),
                    plain.after());
        }
    }
}
