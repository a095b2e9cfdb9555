package org.jalon.directory.page;

import java.util.function.Function;
import org.jalon.directory.Place;
import org.jalon.directory.PlaceLookup;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Where the files of a place are: as with its sheet, those of a place that was merged are at the other. */
final class PlaceFiles {

    private PlaceFiles() {}

    /**
     * Answers with the file of a published place, or says where it is now.
     *
     * @param file its name in the address, with the query, encoded
     * @param found answers for a published place
     */
    static ResponseEntity<byte[]> answer(
            PlaceLookup lookup, String file, Words words, Function<Place, ResponseEntity<byte[]>> found) {
        return switch (lookup) {
            case PlaceLookup.Published published -> found.apply(published.place());
            case PlaceLookup.Merged merged ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .header(
                                HttpHeaders.LOCATION,
                                words.language().path(SheetPath.french(merged.into())) + "/" + file)
                        .build();
            case PlaceLookup.Withdrawn withdrawn -> throw new ResponseStatusException(HttpStatus.GONE);
            case PlaceLookup.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
