/** The pages on which readers choose a resource and see all about it. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.resource.page;
