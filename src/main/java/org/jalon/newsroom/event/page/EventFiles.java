package org.jalon.newsroom.event.page;

import java.net.URI;
import java.util.List;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Illustration;
import org.jalon.newsroom.event.Resource;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.media.Picture;
import org.jalon.newsroom.text.MediaWords;
import org.jalon.site.Site;
import org.jalon.site.Words;

/** Says what one gets before one opens it: images with their words, documents with their type and size. */
public final class EventFiles {

    private final MediaStore media;

    public EventFiles(MediaStore media) {
        this.media = media;
    }

    /** What is still there: a file that was deleted is left out. */
    List<EventPage.Document> documents(List<Resource> resources, Words words) {
        return resources.stream()
                .<EventPage.Document>mapMulti((one, said) -> {
                    if (one.file().isEmpty()) {
                        said.accept(new EventPage.Document(one.label(), one.link(), host(one)));
                    } else {
                        one.file()
                                .flatMap(media::find)
                                .map(file ->
                                        new EventPage.Document(one.label(), file.path(), MediaWords.label(file, words)))
                                .ifPresent(said);
                    }
                })
                .toList();
    }

    /** The image of an event as safe HTML, empty when it has none. */
    String picture(Event event) {
        return event.content()
                .illustration()
                .flatMap(image -> find(image).map(file -> Picture.html(file, image.alt())))
                .orElse("");
    }

    /** The address of what other sites show: its image, or else one that is drawn from its title. */
    String shared(Event event, Site site) {
        String drawn = "/agenda/" + event.id() + "/apercu.png";
        return site.url(event.content()
                .illustration()
                .flatMap(this::find)
                .map(file -> file.path(file.widths().getLast(), file.type().extension()))
                .orElse(drawn));
    }

    private java.util.Optional<MediaFile> find(Illustration image) {
        return new Resource("", image.path()).file().flatMap(media::find).filter(MediaFile::isImage);
    }

    private static String host(Resource resource) {
        String host = URI.create(resource.link()).getHost();
        return host == null ? "" : host.replaceFirst("^www\\.", "");
    }
}
