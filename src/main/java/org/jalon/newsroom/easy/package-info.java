/** Easy-to-read versions of what the site says: of articles, events, resources, issues, pages and places. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.easy;
