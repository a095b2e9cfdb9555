/** Banners: a sentence or two that pages say for a while, such as a line that is closed until Thursday. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.banner;
