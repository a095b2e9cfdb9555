/** Imported figures in memory: one column for each indicator and period, made once after an import. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.column;
