/** Before the first step of an import: what is at an address becomes a file, whole, within limits, and only when it is new. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.fetch;
