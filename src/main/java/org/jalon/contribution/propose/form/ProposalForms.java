package org.jalon.contribution.propose.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalon.contribution.propose.form.Subject.Part;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.hours.HoursEditor;
import org.jalon.hours.PlaceCalendar;
import org.jalon.search.Search;
import org.jalon.site.Words;
import org.jalon.territory.Commune;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.jspecify.annotations.Nullable;

/** Makes the forms. */
public final class ProposalForms {

    private final Gazetteer gazetteer;
    private final Geocoder geocoder;
    private final Directory directory;
    private final Search search;
    private final Clock clock = Clock.systemUTC();

    public ProposalForms(Gazetteer gazetteer, Geocoder geocoder, Directory directory, Search search) {
        this.gazetteer = gazetteer;
        this.geocoder = geocoder;
        this.directory = directory;
        this.search = search;
    }

    /** The form for a place to be added. */
    public ProposalForm adding(Words words) {
        return form(Subject.NEW, null, Facts.NONE, words);
    }

    /**
     * The form of a subject for a place.
     *
     * @param shown what it begins with
     */
    public ProposalForm correcting(Subject subject, Place place, Facts shown, Words words) {
        return form(subject, place, shown, words);
    }

    private ProposalForm form(Subject subject, @Nullable Place place, Facts shown, Words words) {
        Map<Part, List<Asked>> parts = new LinkedHashMap<>();
        subject.parts().forEach(part -> parts.put(part, asked(part, place, shown, words)));
        return new ProposalForm(subject, words, shown, parts);
    }

    private List<Asked> asked(Part part, @Nullable Place place, Facts shown, Words words) {
        String code = shown.text(Field.INSEE_CODE);
        PlaceCalendar calendar = PlaceCalendar.ofCommune(code);
        return switch (part) {
            case NAME -> List.of(AskedLine.line(Field.NAME), new AskedKinds());
            case ADDRESS -> List.of(new AskedAddress(gazetteer, new Spots(geocoder)));
            case CONTACT ->
                List.of(
                        new AskedPhone(gazetteer
                                .findCommune(code)
                                .map(Commune::departementCode)
                                .orElse("")),
                        AskedLines.mails(Field.EMAILS),
                        AskedLines.webs(Field.WEBSITES),
                        AskedLine.web(Field.BOOKING_URL));
            case SERVICES ->
                choices(
                        Field.SERVICES,
                        Field.ACCESS_MODES,
                        Field.SUPPORT_MODES,
                        Field.FEES,
                        Field.AUDIENCES,
                        Field.SPECIFIC_SUPPORT);
            case HOURS -> List.of(new AskedHours(new HoursEditor(AskedHours.PREFIX, words, clock.instant(), calendar)));
            case PRESENTATION -> List.of(AskedLine.text(Field.SUMMARY, 3), AskedLine.text(Field.DESCRIPTION, 8));
            case MORE ->
                Stream.concat(
                                choices(Field.PROGRAMMES, Field.TRAINING_LABELS, Field.MOBILITY).stream(),
                                Stream.<Asked>of(
                                        AskedLines.lines(Field.OTHER_LABELS),
                                        AskedLine.line(Field.PARENT_STRUCTURE),
                                        AskedLine.web(Field.ACCESSIBILITY_URL)))
                        .toList();
            case CLOSURE -> List.of(new AskedClosure(shown, LocalDate.now(clock.withZone(calendar.zone()))));
            case TWIN -> place == null ? List.of() : List.of(new AskedTwin(new Twins(place, directory, search)));
        };
    }

    private static List<Asked> choices(Field... fields) {
        return Stream.of(fields).<Asked>map(AskedChoices::new).toList();
    }
}
