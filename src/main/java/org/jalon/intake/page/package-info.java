/** The pages where coordinators keep sources: the list, one source, its file, its settings, and each run. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.page;
