/** Reads what files of many formats hold, told by their content. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival.read;
