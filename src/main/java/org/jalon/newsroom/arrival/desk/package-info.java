/** The pages on which editors confirm what arrived. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival.desk;
