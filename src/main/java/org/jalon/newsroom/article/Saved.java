package org.jalon.newsroom.article;

import java.util.List;
import org.jalon.newsroom.text.Rendered.Finding;

/** What came of saving or publishing a version. */
public sealed interface Saved {

    /** It is done. */
    record Done(Article article) implements Saved {}

    /** Somebody saved another version meanwhile; nothing was done. */
    record Overtaken(ArticleVersion newest) implements Saved {}

    /** It is not ready for readers; nothing was done. */
    record NotReady(List<Finding> lacking) implements Saved {}
}
