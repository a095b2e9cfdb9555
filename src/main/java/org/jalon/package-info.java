/** Jalon: the directory of the places that help people with digital tools and social rights. */
@org.jspecify.annotations.NullMarked
package org.jalon;
