/**
 * Which columns of a source become which fields: configurations of the national pipeline, read and written, and applied
 * to rows. Pure.
 */
@org.springframework.modulith.NamedInterface("mapping")
@org.jspecify.annotations.NullMarked
package org.jalon.intake.mapping;
