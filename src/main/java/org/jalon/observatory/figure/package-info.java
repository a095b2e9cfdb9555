/** Figures of territories: what is known, secret or absent, what adds up and what does not, and indices made of several. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.figure;
