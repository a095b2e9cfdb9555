/** The pages that say where help is missing, where to open next, and what would change. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.advice;
