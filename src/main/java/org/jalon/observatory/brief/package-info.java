/** The diagnosis of a territory on two pages of paper, to take into a meeting. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.brief;
