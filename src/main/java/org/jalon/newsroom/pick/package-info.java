/** Fields in which editors pick what is there already: places and territories by their names, files by what they look like. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.pick;
