/** The pages that say what went wrong and what to do next. */
@org.jspecify.annotations.NullMarked
package org.jalon.site.error;
