/** Published resources in memory: found by words and by what they are for, and counted. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.resource.shelf;
