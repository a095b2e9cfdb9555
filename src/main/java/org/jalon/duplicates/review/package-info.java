/** The pages on which people say of two records whether they are one place. */
@org.jspecify.annotations.NullMarked
package org.jalon.duplicates.review;
