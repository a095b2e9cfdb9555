/** Resources: guides, videos, exercises that people use by themselves, or to help others. */
@org.springframework.modulith.NamedInterface("resource")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.resource;
