package org.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jalon.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesCommandTest {

    @TempDir
    Path data;

    @TempDir
    Path folder;

    @Test
    void tellsALineAFileAndTheTotals() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: Un\ncategories: Région\n---\nUn texte.");
        Files.writeString(folder.resolve("b.xml"), "<autre/>");
        CliFixture french = new CliFixture(Language.FRENCH);
        assertThat(french.run("articles", "import", folder.toString(), "--data", data.toString(), "--dry-run"))
                .isZero();
        assertThat(french.out()).contains("a.md (Markdown)", "1 brouillon", "b.xml", "files=2 drafts=1 ");
        assertThat(french.run("admin", "create", "lea@example.fr", "--role", "editor", "--data", data.toString()))
                .isZero();
        CliFixture english = new CliFixture(Language.ENGLISH);
        int published = english.run(
                "articles",
                "import",
                folder.toString(),
                "--data",
                data.toString(),
                "--publish",
                "--as",
                "lea@example.fr");
        assertThat(published).isZero();
        assertThat(english.out()).contains("a.md (Markdown): 1 draft, 1 published", "drafts=1 published=1 ");
    }

    @Test
    void saysWhatIsWrong() {
        CliFixture cli = new CliFixture(Language.FRENCH);
        assertThat(cli.run("articles", "import", folder.toString(), "--data", data.toString(), "--publish"))
                .isOne();
        assertThat(cli.err()).contains("--as");
        assertThat(cli.run("articles", "import", folder.resolve("nulle").toString(), "--data", data.toString()))
                .isOne();
        assertThat(cli.run("articles", "import", folder.toString(), "--data", data.toString(), "--as", "x@example.fr"))
                .isOne();
        assertThat(cli.err()).contains("x@example.fr");
        assertThat(cli.run("articles", "import")).isEqualTo(2);
    }
}
