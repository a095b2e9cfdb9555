/** What readers see of easy-to-read versions: each on a page of its own, and the list of all. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.easy.page;
