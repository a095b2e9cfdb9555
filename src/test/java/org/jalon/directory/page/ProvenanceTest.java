package org.jalon.directory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon._support.Places.aLibraryInLille;
import static org.jalon._support.Places.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jalon._support.Instance;
import org.jalon.directory.Directory;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.Publishing;
import org.jalon.directory.SourceProfile;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenanceTest {

    @TempDir
    Path data;

    @Test
    void saysWhatEachOriginSaysUnderItsTitle() {
        try (Instance instance = Instance.in(data)) {
            Directory directory = instance.directory();
            Provenance provenance = new Provenance(directory, Words.in(Language.ENGLISH));
            publish(directory, "a", aLibraryInLille());
            Place alone = only(directory);
            assertThat(provenance.all(alone)).isEqualTo("According to: a.");
            assertThat(provenance.each(alone)).isEmpty();
            Facts more = Facts.NONE
                    .with(Field.NAME, List.of("Bibliothèque"))
                    .with(Field.SERVICES, List.of("Aide aux démarches administratives"))
                    .with(Field.EMAILS, List.of("m@lille.example"));
            directory.publish(
                    Publishing.of("b").withPlacing(ref -> Optional.of(alone.id())),
                    List.of(record("b", "1", more)).iterator());
            SourceProfile profile = SourceProfile.of("b");
            directory.describe(
                    new SourceProfile("b", "Ville de Lille", "", "", "", true, profile.trust()), "moderator:1");
            Place both = only(directory);
            assertThat(provenance.all(both)).isEqualTo("According to: a, Ville de Lille.");
            assertThat(provenance.each(both))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).contains("Services"));
            assertThat(provenance.each(both).getFirst()).startsWith("a: ").contains("Position");
            assertThat(provenance.each(both).getLast()).startsWith("Ville de Lille: ");
        }
    }

    private static void publish(Directory directory, String source, Facts facts) {
        directory.publish(
                Publishing.of(source), List.of(record(source, "1", facts)).iterator());
    }

    private static Place only(Directory directory) {
        Place[] found = new Place[1];
        directory.forEachPublished(place -> found[0] = place);
        return found[0];
    }
}
