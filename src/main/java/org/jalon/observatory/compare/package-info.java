/** Up to four territories side by side: their key figures, how far they are apart, and the region as a reference. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.compare;
