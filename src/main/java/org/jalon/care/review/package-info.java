/** The one page on which somebody of a place says whether all is still right, or what is not. */
@org.jspecify.annotations.NullMarked
package org.jalon.care.review;
