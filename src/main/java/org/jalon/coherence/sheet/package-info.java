/** The sheet as a whole: what is missing, contradicts itself, or was lost. */
@org.jspecify.annotations.NullMarked
package org.jalon.coherence.sheet;
