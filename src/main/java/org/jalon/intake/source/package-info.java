/** What coordinators settle of a source, in tables: where its files come from and when, and the versions of its mapping. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.source;
