/** The page of a territory: what matters, all its figures beside those of others, and where they come from. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.diagnosis;
