/** Articles: what each version says, who may change and publish it, and what readers are shown of it. */
@org.springframework.modulith.NamedInterface("article")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.article;
