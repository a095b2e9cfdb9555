/** Opening hours that can hardly be meant. */
@org.jspecify.annotations.NullMarked
package org.jalon.coherence.opening;
