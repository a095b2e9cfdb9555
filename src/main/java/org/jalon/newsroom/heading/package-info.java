/** Sections and themes: the headings under which editors put what they publish. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.heading;
