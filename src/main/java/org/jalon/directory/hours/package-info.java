/** The form that anybody can write opening hours with, without syntax: what was typed, what it means, what is wrong with it. */
@org.springframework.modulith.NamedInterface("hours")
@org.jspecify.annotations.NullMarked
package org.jalon.directory.hours;
