/** Articles as readers see them: the list, the article, the feed. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.article.read;
