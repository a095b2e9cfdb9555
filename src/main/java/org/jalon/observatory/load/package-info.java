/** Files of figures in: read by their definition, checked as a whole, stored at once. */
@org.springframework.modulith.NamedInterface("load")
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.load;
