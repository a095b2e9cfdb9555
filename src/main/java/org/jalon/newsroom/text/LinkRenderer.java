package org.jalon.newsroom.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.Picture;
import org.jalon.site.Words;

/** Links that say where they lead, and images. An image or a video that stands alone in its paragraph gets a place of its own. */
final class LinkRenderer implements NodeRenderer {

    private static final String LANGUAGE = "[a-z]{2}";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Gathered gathered;
    private final Words words;

    LinkRenderer(HtmlNodeRendererContext context, Gathered gathered, Words words) {
        this.context = context;
        this.html = context.getWriter();
        this.gathered = gathered;
        this.words = words;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Paragraph.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Link link -> link(link);
            case Image image -> image(image);
            default -> throw new IllegalArgumentException("not asked for: " + node);
        }
    }

    private void paragraph(Paragraph paragraph) {
        Node alone = paragraph.getFirstChild() == paragraph.getLastChild() ? paragraph.getFirstChild() : null;
        if (alone instanceof Image image
                && context.encodeUrl(image.getDestination()).startsWith("/fichiers/")) {
            figure(image);
        } else if (alone instanceof Link link && isVideo(link)) {
            html.line();
            html.tag("p", Map.of("class", "video"));
            link(link);
            html.tag("/p");
            html.line();
        } else if (isInTightList(paragraph)) {
            children(paragraph);
        } else {
            html.line();
            html.tag("p");
            children(paragraph);
            html.tag("/p");
            html.line();
        }
    }

    private boolean isVideo(Link link) {
        return SafeAddress.of(context.encodeUrl(link.getDestination()))
                .filter(Videos::isVideo)
                .isPresent();
    }

    private static boolean isInTightList(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private void link(Link link) {
        Optional<SafeAddress> address = SafeAddress.of(context.encodeUrl(link.getDestination()));
        if (address.isEmpty()) {
            gathered.find("newsroom.text.finding.address", link.getDestination());
            children(link);
            return;
        }
        gathered.note(address.get());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", address.get().text());
        String title = link.getTitle() == null ? "" : link.getTitle().strip();
        boolean foreign =
                title.matches(LANGUAGE) && !title.equals(words.language().tag());
        if (foreign) {
            attributes.put("hreflang", title);
        }
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
        String remark = remark(address.get(), foreign ? title : "");
        if (!remark.isEmpty()) {
            html.tag("span", Map.of("class", "remark"));
            html.text(" (" + remark + ")");
            html.tag("/span");
        }
    }

    /** What to know before following a link: that it is a video elsewhere, a file, or in another language. */
    private String remark(SafeAddress address, String language) {
        String what = Videos.isVideo(address)
                ? words.say("newsroom.text.video.on", address.host())
                : file(address).map(file -> MediaWords.label(file, words)).orElse("");
        String said = language.isEmpty() ? "" : MediaWords.language(language, words);
        return what + (what.isEmpty() || said.isEmpty() ? "" : ", ") + said;
    }

    private Optional<MediaFile> file(SafeAddress address) {
        Optional<MediaFile> file = gathered.file(address);
        if (file.isEmpty() && address.text().startsWith("/fichiers/")) {
            gathered.find("newsroom.text.finding.file", address.text());
        }
        return file;
    }

    private void figure(Image image) {
        html.line();
        html.tag("figure");
        image(image);
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void image(Image image) {
        String alt = PlainText.inside(image);
        Optional<SafeAddress> address = SafeAddress.of(context.encodeUrl(image.getDestination()));
        if (address.filter(safe -> safe.text().startsWith("/fichiers/")).isEmpty()) {
            gathered.find("newsroom.text.finding.picture", image.getDestination());
            html.text(alt);
            return;
        }
        Optional<MediaFile> file = gathered.file(address.get()).filter(MediaFile::isImage);
        if (file.isEmpty()) {
            gathered.find("newsroom.text.finding.file", image.getDestination());
            html.text(alt);
            return;
        }
        if (alt.isEmpty()) {
            gathered.find("newsroom.text.finding.alt", file.get().name());
        }
        html.raw(Picture.html(file.get(), alt));
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
