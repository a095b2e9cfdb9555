/** Articles: what each version says, who may change and publish it, and what readers are shown of it. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.article;
