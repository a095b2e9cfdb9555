/** What can be found in the newsroom by its words, whatever kind it is. */
@org.springframework.modulith.NamedInterface("find")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.find;
