/** Telephones, mail and web addresses that are wrong, or better not published. */
@org.jspecify.annotations.NullMarked
package org.jalon.coherence.contact;
