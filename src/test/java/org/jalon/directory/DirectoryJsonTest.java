package org.jalon.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.directory.RecordIssue.Code;
import org.junit.jupiter.api.Test;

class DirectoryJsonTest {

    @Test
    void readsTheIssuesThatItWrites() {
        List<RecordIssue> issues = List.of(
                new RecordIssue(Code.EMAIL_MISTYPED, Field.EMAILS, "a@gmial.com", "a@gmail.com"),
                new RecordIssue(Code.SHEET_EMPTIED, null, "3", "4"));
        assertThat(DirectoryJson.issues(DirectoryJson.ofIssues(issues))).isEqualTo(issues);
    }

    @Test
    void leavesOutIssuesOfANewerVersion() {
        String json = """
                [{"code":"SMELL_ODD","raw":"?","detail":""},{"code":"NAME_MISSING","field":"nom","raw":"","detail":""}]
                """;
        assertThat(DirectoryJson.issues(json)).containsExactly(new RecordIssue(Code.NAME_MISSING, Field.NAME, "", ""));
    }
}
