/** Where coordinators bring files of figures in: checked first, then stored, and taken away again. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.desk;
