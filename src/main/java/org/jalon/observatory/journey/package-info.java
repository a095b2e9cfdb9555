/** Travel times and population points that an operator imports, so that access is more than distances between middles. */
@org.springframework.modulith.NamedInterface("journey")
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.journey;
