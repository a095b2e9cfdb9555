/** The desk as one tool: where its pages are, and what waits there for an editor. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.desk;
