/** Names and texts that are no names, shout, insult, or hold what has its own field. */
@org.jspecify.annotations.NullMarked
package org.jalon.coherence.wording;
