/** The list of subscribers, for editors: brought from elsewhere, taken away as a file, and who is on it no more. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter.list;
