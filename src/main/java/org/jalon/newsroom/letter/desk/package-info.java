/** The desk at which editors write letters, look at them, send them and follow how they leave. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter.desk;
