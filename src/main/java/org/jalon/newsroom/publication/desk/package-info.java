/** The desk at which editors put numbered issues together. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.publication.desk;
