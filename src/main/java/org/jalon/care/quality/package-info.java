/** How good a sheet is for those who look after it: what it lacks, how old it is, who verified it. Three things, never one number. */
@org.jspecify.annotations.NullMarked
package org.jalon.care.quality;
