/** How good a sheet is: what it lacks, how old it is, who verified it. Three things, never one number. */
@org.jspecify.annotations.NullMarked
package org.jalon.care.quality;
