/** Where help is missing most, and what would mend it: need beside access, where to open next, what if. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.need;
