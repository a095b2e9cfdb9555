package org.jalon.directory.page;

import org.jalon.directory.EasyReading;
import org.jalon.directory.PlaceId;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the sheet of a place to the version of it that is easy to read. */
@ControllerAdvice(assignableTypes = SheetController.class)
class SheetEasy {

    private final ObjectProvider<EasyReading> sources;

    SheetEasy(ObjectProvider<EasyReading> sources) {
        this.sources = sources;
    }

    @ModelAttribute("easy")
    EasyReading.@Nullable Link easy(@PathVariable String id, Words words) {
        return PlaceId.isValid(id)
                ? sources.orderedStream()
                        .flatMap(source -> source.of(new PlaceId(id), words).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
