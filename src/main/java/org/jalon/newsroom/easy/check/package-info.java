/** Looks at a text by those of the European easy-to-read rules that a machine can check, and gives advice to its writer. Pure. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.easy.check;
