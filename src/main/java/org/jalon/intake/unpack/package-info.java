/** Files within files, taken out piece by piece within limits: a small file may hold more than any disk. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.unpack;
