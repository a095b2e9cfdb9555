package org.jalon.newsroom.article;

import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;

/** What somebody said at the desk. Versions of articles stay without their name, by a rule of the database. */
final class OwnComments implements PersonalData {

    private final CommentTable comments;

    OwnComments(CommentTable comments) {
        this.comments = comments;
    }

    @Override
    public String name() {
        return "redaction";
    }

    @Override
    public Map<String, ?> export(Account account) {
        return Map.of("commentaires", comments.listOf(account.id()));
    }

    @Override
    public void forget(Account account) {
        comments.forgetOf(account.id());
    }
}
