/** The texts of places in a Lucene index, and how well a name answers the words of a question. */
@org.jspecify.annotations.NullMarked
package org.jalon.search.text;
