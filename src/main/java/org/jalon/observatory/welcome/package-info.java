/** The first page of the observatory: what it is for, and the way to a territory. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.welcome;
