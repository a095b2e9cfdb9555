/** The desk of editors: what is being written, by whom, and how it reaches readers. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.article.desk;
