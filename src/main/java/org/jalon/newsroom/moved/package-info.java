/** Old addresses that lead to where their content is now. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.moved;
