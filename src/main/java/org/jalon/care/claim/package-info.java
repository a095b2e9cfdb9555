/** How people become managers of a place, and how others hear of it. */
@org.jspecify.annotations.NullMarked
package org.jalon.care.claim;
