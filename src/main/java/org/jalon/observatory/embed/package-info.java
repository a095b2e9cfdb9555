/** Figures inside the pages of other sites: a map or a single figure, public ones only, each with its source. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.embed;
