package org.jalon.directory.page;

import java.util.List;
import org.jalon.directory.PlaceId;
import org.jalon.directory.PlaceNews;
import org.jalon.site.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Adds to the sheet of a place what others published about it. */
@ControllerAdvice(assignableTypes = SheetController.class)
class SheetNews {

    private final ObjectProvider<PlaceNews> sources;

    SheetNews(ObjectProvider<PlaceNews> sources) {
        this.sources = sources;
    }

    @ModelAttribute("news")
    List<PlaceNews.Line> news(@PathVariable String id, Words words) {
        return PlaceId.isValid(id)
                ? sources.orderedStream()
                        .flatMap(source -> source.of(new PlaceId(id), words).stream())
                        .toList()
                : List.of();
    }
}
