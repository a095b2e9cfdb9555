/** Letters as mails: HTML that poor mail programs show well, and plain text that says the same. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter.print;
