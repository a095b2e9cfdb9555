/** Publications for readers: by series and year, each issue as a page and as a PDF file, and feeds. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.publication.page;
