/** Communes, codes and positions that disagree, or are nowhere. */
@org.jspecify.annotations.NullMarked
package org.jalon.coherence.location;
