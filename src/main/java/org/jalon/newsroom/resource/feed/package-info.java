/** Resources for programs: a feed, files, and addresses for search engines. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.resource.feed;
