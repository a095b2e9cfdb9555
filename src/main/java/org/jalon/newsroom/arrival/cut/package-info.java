/** Cuts a page that holds several articles into pieces, with the reasons, for a person to confirm. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival.cut;
