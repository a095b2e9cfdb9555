/** Finds what a page in HTML is about, and writes it in Markdown. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival.html;
