/** Whether a new place is one that is published already. */
@org.jspecify.annotations.NullMarked
package org.jalon.coherence.likeness;
