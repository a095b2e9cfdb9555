/** What an operator adds to the bundled facts: contours and attributes of territories, read from files into tables. */
@org.jspecify.annotations.NullMarked
package org.jalon.territory.files;
