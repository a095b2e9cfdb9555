package org.jalon.newsroom.resource.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jalon._support.Instance;
import org.jalon.directory.Service;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceEase;
import org.jalon.newsroom.resource.ResourceFormat;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceImportTest {

    private static final Words WORDS = Words.in(Language.FRENCH);

    @TempDir
    Path data;

    private ResourceImport.Read read(String file, String... known) {
        try (Instance instance = Instance.in(data)) {
            ResourceForms forms = new ResourceForms(new Territories(Gazetteer.load()));
            ResourceImport reading = new ResourceImport(forms, new ResourceChoices(new Headings(instance.database())));
            return reading.read(file.getBytes(StandardCharsets.UTF_8), Set.of(known), WORDS);
        }
    }

    @Test
    void readsAListAsPeopleKeepIt() {
        ResourceImport.Read read = read("""
                \uFEFFTitre;lien;chapo;services;publics;format;duree_minutes;langues;accessibilite
                Ma boîte mail;https://example.org/1;En images.;Maîtrise des outils numériques du quotidien;personnes|aidants;video;5;fr|en;sous-titres
                '=SOMME;https://example.org/2;;;;;;;
                """);
        assertThat(read.wrong()).isEmpty();
        ResourceContent mail = read.contents().getFirst();
        assertThat(mail.facts().needs()).containsExactly(Service.EVERYDAY_TOOLS);
        assertThat(mail.facts().publics()).containsExactlyInAnyOrder(ResourcePublic.PEOPLE, ResourcePublic.HELPERS);
        assertThat(mail.facts().format()).isEqualTo(ResourceFormat.VIDEO);
        assertThat(mail.facts().languages()).containsExactly("fr", "en");
        assertThat(mail.facts().eases()).containsExactly(ResourceEase.SUBTITLES);
        assertThat(read.contents().get(1).text().title())
                .as("what a spreadsheet was kept from running")
                .isEqualTo("=SOMME");
    }

    @Test
    void saysOfEachLineWhatIsWrong() {
        ResourceImport.Read read = read("""
                titre,lien,niveau
                ,https://example.org/1,debutant
                Un,javascript:alert(1),debutant
                Deux,https://example.org/2,expert
                Trois,https://example.org/3,debutant
                Quatre,https://example.org/4,debutant
                Cinq,https://example.org/4,debutant
                """, "https://example.org/3");
        List<String> lines = read.wrong().stream()
                .map(line -> line.replaceFirst("\\D+(\\d+).*", "$1"))
                .toList();
        assertThat(lines).containsExactly("2", "3", "4", "5", "7");
        assertThat(read.wrong().get(2)).contains("expert", "niveau");
    }

    @Test
    void refusesWhatIsNoSuchList() {
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> read("nom,adresse\nUn,https://example.org\n"));
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> read(""));
    }
}
