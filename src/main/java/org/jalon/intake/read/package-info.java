/** The first step of an import: a file or an address becomes rows of texts, whatever its format, one at a time. */
@org.springframework.modulith.NamedInterface("read")
@org.jspecify.annotations.NullMarked
package org.jalon.intake.read;
