/** What easy-to-read versions stand beside, one class a kind. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.easy.original;
