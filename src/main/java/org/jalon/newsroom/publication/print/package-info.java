/** Issues as PDF files that everybody can read: the same contents as their pages, with all texts and pictures in them. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.publication.print;
