/** Texts that editors write in Markdown, made into safe HTML, plain text and an outline. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.text;
