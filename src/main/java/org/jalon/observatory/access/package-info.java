/** How near help is to where people live: pure figures over points, people and hours. */
@org.springframework.modulith.NamedInterface("access")
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.access;
