/** In which order places answer a question: names by their words, kinds and needs by distance. */
@org.jspecify.annotations.NullMarked
package org.jalon.search.rank;
